import type { Indicator, Reading } from '../form';
import { normaliseText } from '../quantity';
import { JUDGED, UNREADABLE, met } from './rulings';
import { readTier } from './tier';
import type { Ruling } from './verdict';

type DateReading = Extract<Reading, { kind: 'date' }>;

/** Words for "in time". */
const IN_TIME =
  /^(?:已)?(?:全部)?(?:按时|按期|如期|准时|及时|提前|按计划)(?:全部)?(?:完成)?$|^(?:已|全部|已全部)?完成$|^(?:完成率)?(?:达到|达|为)?100%(?:完成)?$/;
/** Words for "too late", or "not all of it". */
const LATE =
  /^(?:已|项目|工作|任务|整体|部分|均|有所)*(?:逾期|延期|超期|延迟|延后|推迟|滞后|不及时|不按时|不按期)|^(?:项目|工作|任务)*(?:尚|仍|还)?(?:未能?|没有?)(?:全部|完全|全面)?(?:按时|按期|如期|及时|准时|按计划|完成)/;

const MISSED: Ruling = { ...JUDGED, outcome: 'unmet' };

/** The date with its year: its own, or the form's (the other date's where the form has none), 次年 one later. */
function inYear(date: DateReading, base: number | null): DateReading {
  return date.year !== null || base === null ? date : { ...date, year: base + (date.yearOffset ?? 0) };
}

/** Days since nothing in particular, to compare. */
const ordinal = (date: DateReading): number =>
  (date.year ?? date.yearOffset ?? 0) * 10_000 + date.month * 100 + date.day;

/** As written; the year that 次年 stands for is said. */
const dateText = (written: DateReading, dated: DateReading): string =>
  [written.yearOffset ? dated.year : written.year, written.month, written.day]
    .filter((part) => part !== null)
    .join('-');

function ruleDays(target: DateReading, actual: DateReading, formYear: number | null): Ruling {
  const base = formYear ?? target.year;
  // which year the deadline lies in is not known: a person's word stays
  if (base === null && actual.year !== null) return JUDGED;
  const [due, done] = [inYear(target, base), inYear(actual, base)];
  if (ordinal(done) > ordinal(due)) return MISSED;
  return met(`${dateText(actual, done)} ≤ ${dateText(target, due)}`);
}

/**
 * A deadline: a day not after it, the target's own words, or words for "in time" score the weight. How much a late one
 * loses, no rule says: it is `unmet`, and a person's score is kept. Days without a year lie in `formYear`. Not in the
 * form's notes.
 */
export function ruleDate(target: DateReading, indicator: Indicator, formYear: number | null): Ruling {
  const { actual, actualText, targetText } = indicator;
  if (actual.kind === 'blank') return UNREADABLE;
  const words = normaliseText(actualText);
  if (words === normaliseText(targetText) || IN_TIME.test(words.replace(/[。.]$/, ''))) return met(words);
  if (actual.kind === 'quantity') return actual.unit === '%' && actual.value >= 1 ? met(words) : JUDGED;
  if (actual.kind === 'date') return ruleDays(target, actual, formYear);
  return LATE.test(words) || readTier(words, targetText) === 'notAchieved' ? MISSED : JUDGED;
}
