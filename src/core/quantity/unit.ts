import type { Decimal } from '../decimal';
import { ONE, parseDecimal } from '../decimal';
import { multipleOf, takeMultiple } from './number';
import { normaliseText } from './normalise';
import { commonPer, timesAYear } from './period';
import { COUNTERS, PER_SYNONYMS, UNIT_GROUPS, UNIT_SYNONYMS } from './unitTable';

/** A unit in one spelling: 公里 → 千米, ㎡ → 平方米, 元每亩 → 元/亩, 元/人·月 → 元/人/月, 台（套） → 台套. */
export function normaliseUnit(unit: string): string {
  const [counted = '', ...per] = normaliseText(unit).replace(/[()]/g, '').replace(/每/g, '/').split('/');
  return [
    spelling(UNIT_SYNONYMS, counted),
    ...per.flatMap((part) => part.split('·')).map((part) => spelling(PER_SYNONYMS, part)),
  ].join('/');
}

/** Latin units are written in either case (20T, 5KM). */
const spelling = (table: ReadonlyMap<string, string>, part: string): string =>
  table.get(part) ?? table.get(part.toLowerCase()) ?? part;

interface Scaled {
  readonly group: number;
  readonly scale: Decimal;
}

const SCALES: ReadonlyMap<string, Scaled> = new Map(
  UNIT_GROUPS.flatMap((units, group) =>
    Object.entries(units).map(([unit, scale]): [string, Scaled] => [
      unit,
      { group, scale: parseDecimal(scale) },
    ]),
  ),
);

/** The unit is in the tables: a measure or a counter of its own, not a phrase. */
export const isKnownUnit = (unit: string): boolean => SCALES.has(unit) || COUNTERS.has(unit);

/** Whole factors that bring both units to one measure: value₁ × from and value₂ × to compare. */
export interface CommonScale {
  readonly from: Decimal;
  readonly to: Decimal;
}

const SAME: CommonScale = { from: ONE, to: ONE };

/** 万平方米 → 10000 and 平方米; a unit without a multiple → 1 and itself. */
function splitMultiple(unit: string): { multiple: Decimal; unit: string } {
  const multiple = takeMultiple(unit);
  return multiple === '' || isKnownUnit(unit)
    ? { multiple: ONE, unit }
    : { multiple: multipleOf(multiple), unit: normaliseUnit(unit.slice(multiple.length)) };
}

/** 个 and 个项目 name the same count in short and in full; 人 and 人次, both known, do not. */
function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = isKnownUnit(a) ? [a, b] : [b, a];
  if (!isKnownUnit(short) || isKnownUnit(long)) return false;
  return [1, 2, 3].some((length) => normaliseUnit(long.slice(0, length)) === short);
}

function commonPart(a: string, b: string): CommonScale | null {
  const from = splitMultiple(a);
  const to = splitMultiple(b);
  const scales = { from: from.multiple, to: to.multiple };
  if (from.unit === to.unit || from.unit === '' || to.unit === '') return scales;
  const fromScale = SCALES.get(from.unit);
  const toScale = SCALES.get(to.unit);
  if (fromScale && fromScale.group === toScale?.group) {
    return { from: scales.from.times(fromScale.scale), to: scales.to.times(toScale.scale) };
  }
  return isAbbreviation(from.unit, to.unit) ? scales : null;
}

/** Money is paid month by month at one rate (元/月): without a period it is not known which one is meant. */
const isCounted = (unit: string): boolean => splitMultiple(unit).unit !== '元';

/**
 * Both units in one measure, or null when they do not convert. A unit that only one side writes is taken to be meant on
 * the other, too; so is a 每… part, unless it is a period (`commonPer`).
 */
export function commonScale(fromUnit: string, toUnit: string): CommonScale | null {
  if (fromUnit === toUnit || fromUnit === '' || toUnit === '') return SAME;
  const [from = '', ...fromPer] = normaliseUnit(fromUnit).split('/');
  const [to = '', ...toPer] = normaliseUnit(toUnit).split('/');
  const per = commonPer(fromPer, toPer, isCounted(from) && isCounted(to));
  const part = per && commonPart(from, to);
  return part && { from: part.from.times(per.from), to: part.to.times(per.to) };
}

/** The unit of a yearly count beside one per month (次/月 → 次), with the months in a year; null where there is none. */
export function yearlyUnit(unit: string): { readonly unit: string; readonly times: Decimal } | null {
  const [counted = '', ...per] = normaliseUnit(unit).split('/');
  const times = counted !== '' && isCounted(counted) ? timesAYear(per) : null;
  return times && { unit: counted, times };
}
