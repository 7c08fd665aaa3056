import type { EvaluationForm, Item } from '../form';
import type { ScoreLine, Scorecard, Tier } from '../scorecard';
import { missText, withoutSign } from './comparison';
import { isSplitRefuted, isTakenAsMet } from './doubts';
import { isFullByRule } from './explained';
import { isWritten, scoredRows, type Row } from './items';
import { numberText, ratioText } from './print';

/** Why an item needs a cause (RULES §5). */
export type DeviationReason =
  'unmet' | 'lower-tier' | 'marks-lost' | 'over-completion' | 'low-execution' | 'adjusted';

/**
 * 偏差: an item whose result differs from what was planned. `detail` is ready to print: `84% < 85%`, `9/10`, and
 * the words that state a lower tier. `95% ≯ 95%` (a strict target at its bound) is put into words by messages.
 */
export interface Deviation {
  readonly item: Item;
  readonly reasons: readonly DeviationReason[];
  readonly detail: string;
}

/** Every deviation of the form: budget, goal, then the indicators in their order. */
export const deviations = (form: EvaluationForm, scorecard: Scorecard): readonly Deviation[] => {
  const areWeightsKnown = !isSplitRefuted(form, scorecard);
  return [
    ...budgetDeviation(form, scorecard),
    ...goalDeviation(form, scorecard),
    ...scoredRows(form, scorecard).flatMap((row) =>
      rowDeviation(row, areWeightsKnown || row.line.weight.source !== 'even-split', scorecard),
    ),
  ];
};

function budgetDeviation({ budget }: EvaluationForm, scorecard: Scorecard): readonly Deviation[] {
  const line = scorecard.budget;
  if (!budget || !line) return [];
  const found: [DeviationReason, string][] = [];
  if (line.rate !== null && line.rate < scorecard.profile.thresholds.lowExecution) {
    found.push(['low-execution', ratioText(line.rate)]);
  }
  const { initial, approved } = budget;
  if (initial && isWritten(initial) && isWritten(approved) && initial.value !== approved.value) {
    found.push(['adjusted', `${numberText(initial.value)} → ${numberText(approved.value)}`]);
  }
  if (isLost(line)) found.push(['marks-lost', lostText(line)]);
  return deviation({ kind: 'budget' }, found);
}

function goalDeviation({ goal }: EvaluationForm, scorecard: Scorecard): readonly Deviation[] {
  const line = scorecard.goal;
  if (!goal?.isScored || !line) return [];
  const found: [DeviationReason, string][] = [];
  if (isLost(line)) found.push(['marks-lost', lostText(line)]);
  if (isLowerTier(line.tier)) found.push(['lower-tier', shortText(goal.achievedText)]);
  return deviation({ kind: 'goal' }, found);
}

function rowDeviation(row: Row, isWeightKnown: boolean, scorecard: Scorecard): readonly Deviation[] {
  const { indicator, line, index } = row;
  if (isTakenAsMet(row)) return [];
  const found: [DeviationReason, string][] = [];
  const actual = indicator.actualText.trim();
  const target = withoutSign(indicator.targetText);
  const { completion } = line;
  const lost: [DeviationReason, string][] =
    isWeightKnown && isLost(line) ? [['marks-lost', lostText(line)]] : [];
  if (line.outcome === 'unmet' && (lost.length > 0 || !isFullByRule(line))) {
    found.push(['unmet', missText(row)]);
  }
  if (isLowerTier(line.tier)) found.push(['lower-tier', shortText(actual)]);
  if (completion !== null && completion >= scorecard.profile.thresholds.overCompletionCause) {
    found.push(['over-completion', `${actual} ÷ ${target} = ${ratioText(completion)}`]);
  }
  return deviation({ kind: 'indicator', index }, [...found, ...lost]);
}

const deviation = (item: Item, found: readonly [DeviationReason, string][]): readonly Deviation[] => {
  const [first] = found;
  return first ? [{ item, reasons: found.map(([reason]) => reason), detail: first[1] }] : [];
};

/** The words state that the target was not reached in full; the marks are tier-out-of-band's matter. */
const isLowerTier = (tier: Tier | null): boolean => tier === 'partlyAchieved' || tier === 'notAchieved';

/** Longest quotation of words within a sentence. */
const MAX_QUOTED = 20;

const shortText = (text: string): string => {
  const bare = text.trim().replace(/[。.]$/, '');
  return bare.length > MAX_QUOTED ? `${bare.slice(0, MAX_QUOTED)}…` : bare;
};

/** Written or, where the rules compute the score, by the rules: below full points. */
const isLost = ({ weight, declaredScore, score, isComputed }: ScoreLine): boolean =>
  weight.points !== null &&
  ((declaredScore !== null && declaredScore < weight.points) ||
    (isComputed && score !== null && score < weight.points));

/** `9/10`: the lower of the written and the computed score of the full points. */
const lostText = ({ weight, declaredScore, score, isComputed }: ScoreLine): string => {
  const scores = [declaredScore, isComputed ? score : null].filter((value) => value !== null);
  return `${numberText(Math.min(...scores))}/${numberText(weight.points ?? 0)}`;
};
