import { readQuantity, type Indicator, type Reading } from '../core/index';
import type { Grid } from './grid';
import type { FormLayout, TableLayout } from './layout';
import { level1Of, level2Of } from './levels';
import { numberEntry, numberIn } from './numberEntry';
import type { Address } from './snapshot';
import { fold } from './text';

type Row = TableLayout['rows'][number];

/** The target as one text, with the sign and the unit that stand in columns of their own: ≧ | 735 | 人次 → ≧735人次. */
function targetText(sign: string, value: string, unit: string): string {
  if (value === '' || numberIn(value) === null) return value;
  return `${/^[/—-]?$/.test(sign) ? '' : sign}${value}${value.includes('%') || /^[/—-]$/.test(unit) ? '' : unit}`;
}

/**
 * The actual's reading. A bare number takes the unit column's unit; under a unit column of % a bare number up to 1
 * is a ratio already, so that 1 beside ≧100 % is 100 %.
 */
function readActual(text: string, unit: string): Reading {
  const value = numberIn(text);
  if (value === null || text.includes('%') || unit === '') return readQuantity(text);
  return readQuantity(/^(?:%|百分比)$/.test(fold(unit)) && value <= 1 ? text : `${text}${unit}`);
}

function parseRow(
  grid: Grid,
  table: TableLayout,
  tableIndex: number,
  { row, level1, level2 }: Row,
): Indicator {
  const { columns } = table;
  const text = (column: number | undefined): string => (column === undefined ? '' : grid.text(row, column));
  const label = (address: Address | null): string => (address ? grid.text(address.row, address.column) : '');
  const unit = text(columns.unit);
  const target = targetText(text(columns.sign), text(columns.target), unit);
  const actual = text(columns.actual);
  const entry = (column: number): ReturnType<typeof numberEntry> => numberEntry(grid, { row, column });
  const weightColumn = columns.weight === undefined ? null : entry(columns.weight);
  const declaredScore = columns.score === undefined ? numberEntry(grid, null) : entry(columns.score);
  const [level1Text, level2Text, ownName] = [label(level1), label(level2), nameOf(grid, table, row)];
  const name = ownName === '' ? level2Text : ownName;
  const isUnweighted = weightColumn !== null && weightColumn.text === '' && weightColumn.isFormula !== true;
  return {
    level1: level1Of(level1Text),
    level2: level2Of(level2Text),
    level1Text,
    level2Text,
    name,
    targetText: target,
    actualText: actual,
    target: readQuantity(target),
    actual: readActual(actual, unit),
    weightColumn,
    declaredScore,
    cause: columns.cause === undefined ? null : text(columns.cause),
    isChild: /^其中/.test(fold(name)) && declaredScore.text === '' && (weightColumn === null || isUnweighted),
    table: tableIndex,
  };
}

/** A name may stand right of its label's column where the label is merged over several columns. */
function nameOf(grid: Grid, table: TableLayout, row: number): string {
  const {
    name = 0,
    sign = Infinity,
    target = Infinity,
    actual = Infinity,
    weight = Infinity,
  } = table.columns;
  const firstValue = Math.min(...[sign, target, actual, weight].filter((column) => column > name));
  return grid.row(row).find(({ column }) => column >= name && column < firstValue)?.text ?? '';
}

/** Indicator rows of all tables of the form, from the top. */
export const parseIndicators = (grid: Grid, layout: FormLayout): readonly Indicator[] =>
  layout.tables.flatMap((table, index) => table.rows.map((row) => parseRow(grid, table, index, row)));
