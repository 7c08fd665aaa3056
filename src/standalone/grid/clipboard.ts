import type { Address, Area, CellValue } from '../../sheet/index';
import type { TypedCell, TypedContent } from '../files/openFile';
import { blockText, laidOver, type Block } from './block';
import type { KeyGround } from './keys';
import { areaOf, wholeBlocks, type Selection } from './selection';
import { shownText } from './shownText';
import { typedContent } from './typedValue';
import type { SheetGround } from './useGround';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Cells as they were copied. */
export interface CopiedBlock {
  /** As they are shown: what other programs take. */
  readonly text: string;
  readonly values: Block<CellValue>;
  readonly area: Area;
}

/** What is selected. A formula goes as its result, as values pasted in a spreadsheet do. */
export function copied({ sheet, grid, ...ground }: SheetGround, selection: Selection): CopiedBlock {
  const { top, left, ...area } = wholeBlocks(ground, areaOf(selection));
  // A block may be merged to the end of the sheet: what holds nothing behind the last cell is not copied.
  const bottom = Math.min(area.bottom, Math.max(top, grid.lastRow));
  const right = Math.min(area.right, Math.max(left, grid.lastColumn));
  const cells = range(top, bottom).map((row) => range(left, right).map((column) => grid.cell(row, column)));
  return {
    text: blockText(cells.map((row) => row.map((cell) => shownText(cell, sheet.uses1904Dates)))),
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
    area: { top, left, bottom, right },
  };
}

/** What the clipboard offers to be pasted. */
export interface Offered {
  readonly block: Block<CellValue>;
  /** Texts of another program: each is taken as if it were typed. */
  readonly isTyped: boolean;
}

export interface Pasted {
  readonly cells: readonly TypedCell[];
  /** Parts of merged blocks that a text would fall on, and be hidden in. */
  readonly covered: readonly Address[];
  /** All that was pasted over, to be selected. */
  readonly corner: Address;
}

/**
 * Where a block goes; a single cell fills all that is selected. Of the page's own cells only values go, as in
 * 选择性粘贴-数值: the cells keep their number formats, a date in a cell of General format is its serial number.
 */
export function pasted(
  { grid, merges, measures }: KeyGround,
  selection: Selection,
  { block: offered, isTyped }: Offered,
): Pasted {
  const { top, left, bottom, right } = areaOf(selection);
  const block = merges.at(top, left);
  const isOneCell = (block?.bottom ?? top) >= bottom && (block?.right ?? left) >= right;
  const size = isOneCell ? { rows: 1, columns: 1 } : { rows: bottom - top + 1, columns: right - left + 1 };
  const rows = laidOver(offered, size);
  const isFill = new Set(rows.flat()).size === 1;
  const { uses1904Dates } = grid.snapshot;
  const cells: TypedCell[] = [];
  const covered: Address[] = [];
  rows.forEach((row, down) => {
    row.forEach((one, across) => {
      const place = { row: top + down, column: left + across };
      const { format } = grid.cell(place.row, place.column) ?? {};
      const content: TypedContent =
        isTyped && typeof one === 'string' ? typedContent(one, format, uses1904Dates) : { value: one };
      const over = merges.over(place.row, place.column);
      if (over && (over.top !== place.row || over.left !== place.column)) {
        if (content.value !== null && !isFill) covered.push(place);
      } else cells.push({ ...place, ...content });
    });
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    cells,
    covered,
    corner: {
      row: Math.min(measures.rows - 1, top + rows.length - 1),
      column: Math.min(measures.columns - 1, left + width - 1),
    },
  };
}
