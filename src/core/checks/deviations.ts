import type { EvaluationForm, Item } from '../form';
import type { IndicatorKind, ScoreLine, Scorecard } from '../scorecard';
import { isSplitRefuted, isTakenAsMet } from './doubts';
import { isWritten, scoredRows, type Row } from './items';
import { numberText, ratioText } from './print';

/** Why an item needs a cause (RULES §5). */
export type DeviationReason = 'unmet' | 'marks-lost' | 'over-completion' | 'low-execution' | 'adjusted';

/** 偏差: an item whose result differs from what was planned. `detail` is ready to print: `84% < 85%`, `9/10`. */
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
  if (!goal?.isScored || !line || !isLost(line)) return [];
  return deviation({ kind: 'goal' }, [['marks-lost', lostText(line)]]);
}

function rowDeviation(row: Row, isWeightKnown: boolean, scorecard: Scorecard): readonly Deviation[] {
  const { indicator, line, index } = row;
  if (isTakenAsMet(row)) return [];
  const found: [DeviationReason, string][] = [];
  const actual = indicator.actualText.trim();
  const target = withoutSign(indicator.targetText);
  if (line.outcome === 'unmet') found.push(['unmet', `${actual} ${relations[line.kind]} ${target}`]);
  const { completion } = line;
  if (completion !== null && completion >= scorecard.profile.thresholds.overCompletionCause) {
    found.push(['over-completion', `${actual} ÷ ${target} = ${ratioText(completion)}`]);
  }
  if (isWeightKnown && isLost(line)) found.push(['marks-lost', lostText(line)]);
  return deviation({ kind: 'indicator', index }, found);
}

const deviation = (item: Item, found: readonly [DeviationReason, string][]): readonly Deviation[] => {
  const [first] = found;
  return first ? [{ item, reasons: found.map(([reason]) => reason), detail: first[1] }] : [];
};

/** How an unmet actual stands to its target. */
const relations: Readonly<Record<IndicatorKind, string>> = {
  positive: '<',
  reverse: '>',
  equal: '≠',
  range: '<',
  date: '>',
  qualitative: '≠',
  unreadable: '≠',
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

/** A target beside `<` or `>` reads better without a sign of its own. */
const withoutSign = (target: string): string =>
  target
    .trim()
    .replace(/^(?:[≥≧≤≦><=＞＜＝═]+|不(?:低于|少于|高于|超过)|至少|至多)\s*/, '')
    .replace(/(?:及?以上|及?以下|以内)$/, '');
