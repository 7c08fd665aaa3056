import { findingsEn } from './enFindings';
import type { Phrasebook } from './sentences';

/** English */
export const en: Phrasebook = {
  findings: findingsEn,
  relations: { '≯': 'is not above', '≮': 'is not below' },
  severities: { error: 'error', warning: 'warning', info: 'hint' },
  outcomes: {
    met: 'met',
    unmet: 'not met',
    exceeded: 'exceeded',
    judged: 'judged',
    unreadable: 'cannot be told',
  },
  weightSources: {
    column: 'weight column',
    label: "indicator's label",
    setting: 'set for this workbook',
    'even-split': 'even split',
    'written-scores': 'taken from the written scores',
  },
  kinds: {
    positive: 'positive indicator',
    reverse: 'reverse indicator',
    equal: 'exact target',
    range: 'range target',
    qualitative: 'qualitative indicator',
    date: 'deadline',
    unreadable: 'not readable',
  },
  tiers: { achieved: 'achieved', partlyAchieved: 'partly achieved', notAchieved: 'not achieved' },
  items: {
    header: 'header',
    budget: 'budget execution',
    goal: 'overall goal',
    cause: 'cause analysis',
    improvement: 'improvement measures',
    total: 'total',
  },
  clauses: {
    note1: 'note 1',
    'note2.positive': 'note 2',
    'note2.reverse': 'note 2',
    note3: 'note 3',
    note4: 'note 4',
    'product.equal': "this tool's rule",
    'product.range': "this tool's rule",
    'product.date': "this tool's rule",
  },
  profiles: { hubei: 'Hubei', hubei80: 'Hubei', mof: 'Ministry of Finance' },
  profile: (name, { budget, goal, indicators }) =>
    `${name} ${[budget, goal, indicators].filter((points) => points !== null).join('/')}`,
  rounding: ({ mode, decimals }) => {
    const places = decimals === 1 ? '1 decimal' : `${decimals} decimals`;
    if (mode === 'truncate') return decimals === 0 ? 'decimals dropped' : `cut to ${places}`;
    return decimals === 0 ? 'rounded to a whole number' : `rounded to ${places}`;
  },
  quoted: (name) => `"${name}"`,
  unnamed: 'the indicator without a name',
  referred: (label) => `the ${label}`,
  explanations: {
    computed: (formula, rounding, score, basis) =>
      `${formula}${rounding === null ? '' : `, ${rounding}`} → ${score} (${basis})`,
    full: (formula, score, basis) =>
      `${formula === '' ? 'target met' : `${formula}, target met`}, full points ${score} (${basis})`,
    judged: (score, basis) => `a person's judgement, ${score} kept (${basis})`,
    judgedMissing: (basis) => `to be judged by a person, still blank (${basis})`,
    keptUnreadable: (score) =>
      score === null
        ? 'target or actual is blank or cannot be read, no score'
        : `target or actual is blank or cannot be read, written ${score} kept`,
    notComputable: (score) =>
      score === null
        ? 'not computable by the rules, no score'
        : `not computable by the rules, written ${score} kept`,
    noWeight: 'carries no points, not scored',
    basis: (clause, kind) => (kind === null ? clause : `${clause}, ${kind}`),
  },
};
