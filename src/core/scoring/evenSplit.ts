import type { EvaluationForm, Indicator } from '../form';
import type { Decimal } from '../decimal';
import { ZERO, exact, splitEvenly, sum } from '../decimal';
import { normaliseText } from '../quantity';
import { classPoints } from './labelPoints';

/** A line to be weighed; `fixed` where its weight is stated already. */
export interface SplitRow {
  readonly index: number;
  readonly indicator: Indicator;
  readonly fixed: Decimal | null;
}

/** One level of the form: rows with the same key belong together; `points` is what the level's label states. */
interface Level {
  readonly key: (row: SplitRow) => string;
  readonly points: (row: SplitRow) => Decimal | null;
}

const levelsOf = (form: EvaluationForm): readonly Level[] => {
  const table = (row: SplitRow) => String(row.indicator.table);
  const level1 = (row: SplitRow) => `${table(row)}\n${normaliseText(row.indicator.level1Text)}`;
  return [
    {
      key: table,
      points: ({ indicator }) => {
        const stated = form.tables[indicator.table]?.statedMax ?? null;
        return stated === null ? null : exact(stated);
      },
    },
    { key: level1, points: (row) => classPoints(row.indicator.level1Text) },
    {
      key: (row) => `${level1(row)}\n${normaliseText(row.indicator.level2Text)}`,
      points: (row) => classPoints(row.indicator.level2Text),
    },
  ];
};

function groupBy(rows: readonly SplitRow[], key: (row: SplitRow) => string): SplitRow[][] {
  const groups = new Map<string, SplitRow[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own) own.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

const fixedSum = (rows: readonly SplitRow[]): Decimal => sum(rows.map((row) => row.fixed ?? ZERO));
const isOpen = (row: SplitRow): boolean => row.fixed === null;

/** Equal shares of `points` to the rows whose weight is open. */
function shareRows(points: Decimal, rows: readonly SplitRow[], shares: Map<number, Decimal>): void {
  const open = rows.filter(isOpen);
  if (open.length === 0) return;
  const rest = points.minus(fixedSum(rows));
  const parts = splitEvenly(rest.lt(0) ? ZERO : rest, open.length);
  open.forEach((row, at) => shares.set(row.index, parts[at] ?? ZERO));
}

/** Equal shares to the classes, then within each. */
function shareClasses(points: Decimal, classes: readonly SplitRow[][], shares: Map<number, Decimal>): void {
  const open = classes.filter((rows) => rows.some(isOpen));
  if (open.length === 0) return;
  const closed = classes.filter((rows) => !rows.some(isOpen));
  const rest = points.minus(fixedSum(closed.flat()));
  const parts = splitEvenly(rest.lt(0) ? ZERO : rest, open.length);
  open.forEach((rows, at) => {
    shareRows(parts[at] ?? ZERO, rows, shares);
  });
}

function allot(
  points: Decimal,
  rows: readonly SplitRow[],
  [level, ...deeper]: readonly Level[],
  shares: Map<number, Decimal>,
): void {
  if (level === undefined) {
    shareRows(points, rows, shares);
    return;
  }
  const unstated: SplitRow[][] = [];
  let rest = points;
  for (const group of groupBy(rows, level.key)) {
    const stated = group.map(level.points).find((own) => own !== null);
    if (stated) {
      rest = rest.minus(stated);
      allot(stated, group, deeper, shares);
    } else {
      unstated.push(group);
    }
  }
  if (deeper.length === 0) shareClasses(rest, unstated, shares);
  else if (unstated.length > 0) allot(rest, unstated.flat(), deeper, shares);
}

/**
 * Even split (RULES §1): the block's points divided equally among the level-2 classes, then equally among the
 * indicators of each. A table, level-1 or level-2 label that states points keeps them to itself; a weight that is
 * stated already is taken out first. Shares have at most 2 decimals and add up exactly: what does not divide goes to
 * the first lines, a hundredth each.
 * @returns shares by the rows' `index`, for rows without a fixed weight.
 */
export function evenSplit(
  form: EvaluationForm,
  rows: readonly SplitRow[],
  points: number,
): ReadonlyMap<number, Decimal> {
  const shares = new Map<number, Decimal>();
  if (rows.some(isOpen)) allot(exact(points), rows, levelsOf(form), shares);
  return shares;
}
