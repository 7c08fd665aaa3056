import type { Indicator, Reading } from '../form';
import { normaliseText } from '../quantity';
import { JUDGED, UNREADABLE, met } from './rulings';
import type { Ruling } from './verdict';

type DateReading = Extract<Reading, { kind: 'date' }>;

/** Words for "in time". */
const IN_TIME =
  /^(?:已)?(?:全部)?(?:按时|按期|如期|准时|及时|提前|按计划)(?:全部)?(?:完成)?$|^(?:已|全部|已全部)?完成$|^(?:完成率)?(?:达到|达|为)?100%(?:完成)?$/;

/** Days since nothing in particular, to compare; a year that is not written is taken to be the other's. */
const ordinal = (date: DateReading, otherYear: number | null): number =>
  (date.year ?? otherYear ?? 0) * 10_000 + date.month * 100 + date.day;

const dateText = (date: DateReading): string =>
  [date.year, date.month, date.day].filter((part) => part !== null).join('-');

/**
 * A deadline: a day not after it, the target's own words, or words for "in time" score the weight. How much a late one
 * loses, no rule says: a person's score is kept. Not in the form's notes.
 */
export function ruleDate(target: DateReading, indicator: Indicator): Ruling {
  const { actual, actualText, targetText } = indicator;
  if (actual.kind === 'blank') return UNREADABLE;
  const words = normaliseText(actualText);
  if (words === normaliseText(targetText) || IN_TIME.test(words.replace(/[。.]$/, ''))) return met(words);
  if (actual.kind === 'quantity') return actual.unit === '%' && actual.value >= 1 ? met(words) : JUDGED;
  if (actual.kind !== 'date') return JUDGED;
  const isInTime = ordinal(actual, target.year) <= ordinal(target, actual.year);
  if (isInTime) return met(`${dateText(actual)} ≤ ${dateText(target)}`);
  return { ...JUDGED, outcome: 'unmet' };
}
