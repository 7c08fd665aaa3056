import type { Address } from '../../sheet/index';
import type { TypedCell } from '../files/openFile';
import { blockText, laidOver, parseBlock } from './block';
import type { KeyGround } from './keys';
import { areaOf, wholeBlocks, type Selection } from './selection';
import { shownText } from './shownText';
import { typedValue } from './typedValue';
import type { SheetGround } from './useGround';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** What is selected, as other spreadsheets take it. */
export function copied({ sheet, grid, ...ground }: SheetGround, selection: Selection): string {
  const { top, left, ...area } = wholeBlocks(ground, areaOf(selection));
  // A block may be merged to the end of the sheet: what holds nothing behind the last cell is not copied.
  const bottom = Math.min(area.bottom, Math.max(top, grid.lastRow));
  const right = Math.min(area.right, Math.max(left, grid.lastColumn));
  return blockText(
    range(top, bottom).map((row) =>
      range(left, right).map((column) => shownText(grid.cell(row, column), sheet.uses1904Dates)),
    ),
  );
}

export interface Pasted {
  readonly cells: readonly TypedCell[];
  /** Parts of merged blocks that a text would fall on, and be hidden in. */
  readonly covered: readonly Address[];
  /** All that was pasted over, to be selected. */
  readonly corner: Address;
}

/** Where the texts of the clipboard go; a single one fills all that is selected. */
export function pasted({ grid, merges, measures }: KeyGround, selection: Selection, text: string): Pasted {
  const { top, left, bottom, right } = areaOf(selection);
  const block = merges.at(top, left);
  const isOneCell = (block?.bottom ?? top) >= bottom && (block?.right ?? left) >= right;
  const size = isOneCell ? { rows: 1, columns: 1 } : { rows: bottom - top + 1, columns: right - left + 1 };
  const rows = laidOver(parseBlock(text), size);
  const isFill = new Set(rows.flat()).size === 1;
  const cells: TypedCell[] = [];
  const covered: Address[] = [];
  rows.forEach((texts, down) => {
    texts.forEach((one, across) => {
      const place = { row: top + down, column: left + across };
      const over = merges.over(place.row, place.column);
      if (over && (over.top !== place.row || over.left !== place.column)) {
        if (one.trim() !== '' && !isFill) covered.push(place);
      } else cells.push({ ...place, value: typedValue(one, grid.cell(place.row, place.column)?.format) });
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
