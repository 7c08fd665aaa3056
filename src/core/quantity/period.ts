import type { Decimal } from '../decimal';
import { ONE, parseDecimal } from '../decimal';

/** How often a period fits into the longest one of its group. */
interface Period {
  readonly group: 'year' | 'week' | 'hour' | 'term';
  readonly times: Decimal;
}

const PERIODS: ReadonlyMap<string, Period> = new Map(
  (
    [
      ['年', 'year', '1'],
      ['半年', 'year', '2'],
      ['季度', 'year', '4'],
      ['月', 'year', '12'],
      // a month has no whole number of weeks or days: they convert into each other only
      ['周', 'week', '1'],
      ['日', 'week', '7'],
      ['小时', 'hour', '1'],
      ['分钟', 'hour', '60'],
      ['秒', 'hour', '3600'],
      ['学期', 'term', '1'],
    ] as const
  ).map(([name, group, times]): [string, Period] => [name, { group, times: parseDecimal(times) }]),
);

const YEAR: Period = { group: 'year', times: ONE };

const isPeriod = (part: string): boolean => PERIODS.has(part);

/**
 * Factors that bring both 每… parts to one measure; null when they do not convert. `isCount`: what is counted adds up
 * over the year (次, not 元), so that a side without a period is the year's.
 * - A side without any 每… part is taken to mean the other's, where that names more than a period (件 against 件/人/日).
 * - A period only one side writes: the other is the year's (12次 against 次/月), never the same period.
 */
export function commonPer(
  from: readonly string[],
  to: readonly string[],
  isCount: boolean,
): { readonly from: Decimal; readonly to: Decimal } | null {
  const others = [from, to].map((parts) => parts.filter((part) => !isPeriod(part)).join('/'));
  const [fromOthers = '', toOthers = ''] = others;
  if (from.join('/') === to.join('/')) return { from: ONE, to: ONE };
  if ((from.length === 0 && toOthers !== '') || (to.length === 0 && fromOthers !== '')) {
    return { from: ONE, to: ONE };
  }
  if (fromOthers !== toOthers) return null;
  const [fromPeriod, toPeriod] = [periodOf(from), periodOf(to)];
  if (!fromPeriod || !toPeriod || fromPeriod.group !== toPeriod.group) return null;
  const isOneSided = !from.some(isPeriod) || !to.some(isPeriod);
  if (isOneSided && !isCount && !fromPeriod.times.eq(toPeriod.times)) return null;
  return { from: fromPeriod.times, to: toPeriod.times };
}

/** The one period of the parts, a year where they name none; null when they name several. */
function periodOf(parts: readonly string[]): Period | null {
  const [name, ...more] = parts.filter(isPeriod);
  if (more.length > 0) return null;
  return name === undefined ? YEAR : (PERIODS.get(name) ?? null);
}

/** How often the sole 每… part of a unit fits into a year (次/月: 12); null when it is no part of one. */
export function timesAYear(per: readonly string[]): Decimal | null {
  const [name = '', ...more] = per;
  const period = more.length === 0 ? PERIODS.get(name) : undefined;
  return period?.group === 'year' ? period.times : null;
}
