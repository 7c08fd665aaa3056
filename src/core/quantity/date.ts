import type { Reading } from '../form';
import { readChineseInteger } from './chinese';

type DateReading = Extract<Reading, { kind: 'date' }>;

const YEAR = '(?:((?:19|20)\\d{2})年(?:度)?|本年度?|当年|今年|该年)?';
const BEFORE = '(?:于|在|截至|截止到?|最迟|至|到)?';
/** 前, 之前, 内 … and that it is to be done. */
const AFTER = '(?:以前|之前|前|以内|之内|内|止)?(?:(?:全部|全面|按时|按期)?完成|实施完毕)?';
const whole = (body: string): RegExp => new RegExp(`^${BEFORE}${body}${AFTER}$`, 'u');

const NUMERIC =
  /^((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]?\d{1,2}:\d{2}(?::\d{2})?)?(?:之?前|以前)?$/;
const NUMERIC_MONTH = /^((?:19|20)\d{2})(?:[-/](\d{1,2})|\.(\d{2}))(?:之?前|以前)?$/;
/** 1-12月, 2021年1月1日至2021年12月31日: a period is over with its last day. */
const PERIOD =
  /^(?:(?:(?:19|20)\d{2}年)?\d{1,2}月?(?:\d{1,2}[日号])?)(?:-|~|至|到)(?=(?:(?:19|20)\d{2}年|次年)?\d{1,2}月)/;
/** 2021.1-2021.12 */
const DOTTED_PERIOD = /^(?:19|20)\d{2}\.\d{1,2}(?:-|~|至|到)((?:19|20)\d{2})\.(\d{1,2})$/;
/** The year after the form's. */
const NEXT_YEAR = /(?:次年|翌年|明年|下一年|下年)度?/;
const DAY = whole(`${YEAR}(\\d{1,2})月(\\d{1,2})[日号]`);
const MONTH = whole(`${YEAR}(\\d{1,2})月(?:份)?(上旬|中旬|下旬|中|底|末)?`);
const QUARTER = whole(`${YEAR}第?([1-4])季度(?:底|末)?`);
const HALF = whole(`${YEAR}(上|下)半年(?:底|末)?`);
const YEAR_END = whole('((?:19|20)\\d{2})年(?:度)?(?:底|末|年底|年末|全年|内)?');
const SOME_YEAR_END = whole('(?:本年度?|当年|今年|该年)?(?:年底|年末|年内|年度内)');
const THIS_YEAR = /^(?:本年度?|当年|今年)(?:底|末|内)(?:以前|之前|前)?(?:完成)?$/;

/** Chinese month, day, year and quarter numbers in digits: 十二月底 → 12月底. */
const withDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十]+(?=年|月|日|号|季度)/g, (numeral) =>
    String(readChineseInteger(numeral) ?? numeral),
  );

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Last day of the month; of February in an unknown year, the 29th. */
const lastDay = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);

function date(year: string | undefined, month: number, day: number | null): DateReading | null {
  const knownYear = year === undefined ? null : Number(year);
  if (month < 1 || month > 12) return null;
  const last = lastDay(knownYear, month);
  if (day !== null && (day < 1 || day > last)) return null;
  return { kind: 'date', year: knownYear, month, day: day ?? last };
}

const TENTHS: ReadonlyMap<string, number> = new Map([
  ['上旬', 10],
  ['中旬', 20],
  ['中', 15],
]);

const lastOf = (year: string | undefined, month: number) => date(year, month, null);

/** Every way to write a day or a deadline, and what it stands for. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => DateReading | null])[] = [
  [NUMERIC, (found) => date(found[1], Number(found[3]), Number(found[4]))],
  [NUMERIC_MONTH, (found) => lastOf(found[1], Number(found[2] ?? found[3]))],
  [DAY, (found) => date(found[1], Number(found[2]), Number(found[3]))],
  [MONTH, (found) => date(found[1], Number(found[2]), TENTHS.get(found[3] ?? '') ?? null)],
  [QUARTER, (found) => lastOf(found[1], Number(found[2]) * 3)],
  [HALF, (found) => lastOf(found[1], found[2] === '上' ? 6 : 12)],
  [YEAR_END, (found) => lastOf(found[1], 12)],
  [SOME_YEAR_END, () => lastOf(undefined, 12)],
  [THIS_YEAR, () => lastOf(undefined, 12)],
];

/** The end of a period with the year that only its beginning names; the text itself when it is no period. */
function endOfPeriod(text: string): string {
  const dotted = DOTTED_PERIOD.exec(text);
  if (dotted) return `${dotted[1] ?? ''}年${dotted[2] ?? ''}月`;
  const begin = PERIOD.exec(text)?.[0];
  if (begin === undefined) return text;
  const end = text.slice(begin.length);
  const year = /^(?:19|20)\d{2}年/.exec(begin)?.[0] ?? '';
  if (year !== '' && end.startsWith('次年')) return `${Number.parseInt(year, 10) + 1}${end.slice(1)}`;
  return /^\d{4}年|^次年/.test(end) ? end : year + end;
}

/** A day or a deadline; null when the text is neither. `text` is folded. */
export function readDate(text: string): Reading | null {
  const spelled = endOfPeriod(withDigits(text).replace(NEXT_YEAR, '次年'));
  const inItsYear = spelled.replace('次年', '本年');
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(inItsYear);
    const day = found && read(found);
    if (found) return day && inItsYear !== spelled ? { ...day, yearOffset: 1 } : day;
  }
  return null;
}
