import { cutToWidth, displayWidth, padToWidth } from './width';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** May be cut to fit the line; the others keep the width of their longest text. */
  readonly isFlexible: boolean;
}

const GAP = '  ';
const LEAST_FLEXIBLE = 8;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Natural widths, with the widest flexible columns made narrower until all fit into `width`. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const gaps = GAP.length * (columns.length - 1);
  for (let excess = sum(widths) + gaps - width; excess > 0; excess -= 1) {
    const flexible = widths.map((own, at) => (columns[at]?.isFlexible === true ? own : 0));
    const widest = Math.max(...flexible);
    if (widest <= LEAST_FLEXIBLE) break;
    widths[flexible.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** Columns that the table takes when nothing is cut. */
export const tableWidth = (columns: readonly Column[], rows: readonly (readonly string[])[]): number =>
  sum(columnWidths(columns, rows, Infinity)) + GAP.length * (columns.length - 1);

/**
 * A table as lines, its title line first. Texts are already safe for a terminal. A line is at most `width` columns
 * wide as long as every flexible column keeps 8.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const widths = columnWidths(columns, rows, width);
  const line = (texts: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const own = widths[at] ?? 0;
        return padToWidth(
          cutToWidth(texts[at] ?? '', Math.max(1, own)),
          own,
          align === 'left' ? 'right' : 'left',
        );
      })
      .join(GAP)
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
