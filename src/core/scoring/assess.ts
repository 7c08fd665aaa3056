import type { Indicator, Reading, Sign } from '../form';
import type { RuleProfile, Settings } from '../profile';
import type { ClauseId, DirectionSource, IndicatorKind, IndicatorLine, Tier } from '../scorecard';
import { align, readSameWording, writtenQuantity } from '../quantity';
import { ruleDate } from './date';
import type { Direction } from './direction';
import { directionOf } from './direction';
import { ruleEqual } from './equal';
import { rulePositive } from './positive';
import { ruleQualitative } from './qualitative';
import { ruleRange } from './range';
import { ruleReverse } from './reverse';
import { UNREADABLE } from './rulings';
import { readTier } from './tier';
import type { Comparison, Ruling } from './verdict';

/** All that the rules say of an indicator before its weight is known. */
export interface Assessment extends Ruling {
  readonly kind: IndicatorKind;
  readonly directionSource: DirectionSource | null;
  readonly tier: Tier | null;
  readonly unitConflict: IndicatorLine['unitConflict'];
  readonly clause: ClauseId | null;
}

const CLAUSES: Readonly<Record<IndicatorKind, ClauseId | null>> = {
  positive: 'note2.positive',
  reverse: 'note2.reverse',
  equal: 'product.equal',
  range: 'product.range',
  date: 'product.date',
  qualitative: 'note3',
  unreadable: null,
};

type Measured = Pick<Assessment, 'verdict' | 'outcome' | 'completion' | 'unitConflict'>;

const noNumber: Measured = { ...UNREADABLE, unitConflict: null };

const conflict = (target: string, actual: string): Measured => ({
  ...noNumber,
  unitConflict: { target, actual },
});

function ruleNumber(kind: Direction['kind'], compared: Comparison, profile: RuleProfile): Ruling {
  switch (kind) {
    case 'positive':
      return rulePositive(compared, profile.thresholds.overCompletion);
    case 'reverse':
      return ruleReverse(compared, profile.reverse);
    case 'equal':
      return ruleEqual(compared, profile.reverse);
  }
}

function assessNumber(
  indicator: Indicator,
  target: Extract<Reading, { kind: 'quantity' }>,
  kind: Direction['kind'],
  profile: RuleProfile,
): Measured {
  const actual = writtenQuantity(indicator.actual, indicator.actualText, kind === 'reverse' ? 'high' : 'low');
  if (!actual) return noNumber;
  const aligned = align({ ...target, text: indicator.targetText }, actual);
  if (!aligned) return conflict(target.unit, actual.unit);
  const actualSign: Sign = indicator.actual.kind === 'quantity' ? indicator.actual.sign : 'none';
  const compared = {
    ...aligned,
    isStrict: target.sign === 'moreThan' || target.sign === 'lessThan',
    isBeyond: actualSign !== 'none' && actualSign === target.sign,
  };
  return { ...ruleNumber(kind, compared, profile), unitConflict: null };
}

function assessRange(
  indicator: Indicator,
  target: Extract<Reading, { kind: 'range' }>,
  profile: RuleProfile,
): Measured {
  const actual = writtenQuantity(indicator.actual, indicator.actualText, 'low');
  if (!actual) return noNumber;
  const text = indicator.targetText;
  const low = align({ value: target.low, unit: target.unit, text }, actual);
  const high = align({ value: target.high, unit: target.unit, text }, actual);
  if (!low || !high) return conflict(target.unit, actual.unit);
  const compared = { low: low.target, high: high.target, actual: low.actual, unit: low.unit };
  return { ...ruleRange(compared, profile.thresholds.overCompletion), unitConflict: null };
}

/** The same words with another number (培训3期, 培训2期) are compared by it. */
function withNumbers(indicator: Indicator): Indicator {
  if (indicator.target.kind !== 'words' || indicator.actual.kind !== 'words') return indicator;
  return { ...indicator, ...readSameWording(indicator.targetText, indicator.actualText) };
}

/** Kind, outcome and verdict of one indicator (RULES §3). `year`: the form's, in which days without one lie. */
export function assess(
  written: Indicator,
  profile: RuleProfile,
  settings: Settings,
  year: number | null,
): Assessment {
  const indicator = withNumbers(written);
  const { target } = indicator;
  const complete = (
    kind: IndicatorKind,
    measured: Ruling | Measured,
    source: DirectionSource | null = null,
  ): Assessment => ({
    unitConflict: null,
    ...measured,
    kind,
    directionSource: source,
    tier:
      kind === 'qualitative' || kind === 'date' ? readTier(indicator.actualText, indicator.targetText) : null,
    clause: CLAUSES[kind],
  });
  switch (target.kind) {
    case 'quantity': {
      const direction = directionOf(indicator, target.sign, settings);
      return complete(
        direction.kind,
        assessNumber(indicator, target, direction.kind, profile),
        direction.source,
      );
    }
    case 'range':
      return complete('range', assessRange(indicator, target, profile));
    case 'date':
      return complete('date', ruleDate(target, indicator, year));
    case 'words':
      return complete('qualitative', ruleQualitative(indicator));
    case 'blank':
      return complete('unreadable', UNREADABLE);
  }
}
