import { cellName, gridOf, type Area, type SheetSnapshot } from '../../../../src/sheet/index';
import { fittedRows } from '../../../../src/standalone/grid/fitRows';
import { columnEdges, measuresOf } from '../../../../src/standalone/grid/measure';
import { mergesOf } from '../../../../src/standalone/grid/merges';
import type { TextMeter } from '../../../../src/standalone/grid/textMeter';
import type { SheetGround } from '../../../../src/standalone/grid/useGround';
import { pixels } from '../../../../src/standalone/grid/units';
import type { CellLook, SheetLook } from '../../../../src/xlsx/index';
import { sheetOf, type TestCell } from '../../../sheet/support/sheet';
import { DEFAULT_PAGE } from '../../../../src/xlsx/look/readPage';

export const PLAIN: CellLook = {
  font: {
    name: '宋体',
    size: 12,
    color: null,
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    isStruckThrough: false,
  },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrapsText: false,
  shrinksToFit: false,
  indent: 0,
  rotation: 0,
  format: null,
};

/** Every character as wide as its font is high, and lines 1.25 times as high. */
export const SQUARE: TextMeter = {
  width: (text, { size }) => text.length * pixels(size),
  heights: (texts) =>
    texts.map(({ text, font: { size }, width }) => {
      const inLine = Math.max(1, Math.floor(width / pixels(size)));
      const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / inLine)));
      return lines.reduce((sum, count) => sum + count, 0) * pixels(size) * 1.25;
    }),
};

export interface TestGround {
  /** Rows of cells; null is a blank one. */
  readonly cells?: readonly (readonly TestCell[])[];
  readonly merges?: readonly Area[];
  /** Looks of single cells beside the plain one. */
  readonly looks?: Readonly<Record<string, Partial<CellLook>>>;
  readonly look?: Partial<SheetLook>;
  readonly rows?: number;
  readonly columns?: number;
}

/** Columns of 64 (8 digits of 8 pixels) and rows of 20 pixels where not said otherwise. */
export function groundOf({
  cells = [],
  merges = [],
  looks = {},
  look = {},
  ...size
}: TestGround): SheetGround {
  const { rows = 8, columns = 6 } = size;
  const sheet: SheetSnapshot = sheetOf(cells, { merges });
  const sheetLook: SheetLook = {
    defaultColumnWidth: 8,
    defaultRowHeight: 15,
    showsGridLines: true,
    page: DEFAULT_PAGE,
    columns: [],
    rows: [],
    ruled: { rows: 0, columns: 0 },
    cell: (place) => ({ ...PLAIN, ...looks[cellName(place)] }),
    ...look,
  };
  const blocks = mergesOf(merges, rows, columns);
  const lefts = columnEdges(sheetLook, columns);
  const fitted = fittedRows(sheet, sheetLook, { lefts, merges: blocks, meter: SQUARE });
  return {
    sheet,
    grid: gridOf(sheet),
    look: sheetLook,
    measures: measuresOf(sheetLook, { rows, columns }, fitted),
    merges: blocks,
    meter: SQUARE,
  };
}
