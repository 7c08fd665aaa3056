import { useMemo } from 'react';
import { gridOf, type Grid, type SheetSnapshot } from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { OpenFile } from '../files/openFile';
import { fittedRows } from './fitRows';
import { columnEdges, measuresOf, type Measures, type Size } from './measure';
import { mergesOf, type Merges } from './merges';
import { browserMeter, type TextMeter } from './textMeter';

/** Empty rows and columns drawn beyond what is used. */
const SPARE = 2;

/** A sheet ready to be drawn. */
export interface SheetGround {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly measures: Measures;
  readonly merges: Merges;
  readonly meter: TextMeter;
}

function sizeOf({ cells, merges }: SheetSnapshot): Size {
  let [rows, columns] = [0, 0];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === undefined) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  for (const { top, left, bottom, right } of merges) {
    if (top > rows || left > columns) continue;
    rows = Math.max(rows, bottom);
    columns = Math.max(columns, right);
  }
  return { rows: rows + 1 + SPARE, columns: columns + 1 + SPARE };
}

/** null: the sheet's look cannot be read. */
export function useGround(file: OpenFile, sheet: SheetSnapshot): SheetGround | null {
  return useMemo(() => {
    const read = file.look(sheet.id);
    if (!read.ok) return null;
    const look = read.value;
    const size = sizeOf(sheet);
    const merges = mergesOf(sheet.merges, size.rows, size.columns);
    const meter = browserMeter();
    const lefts = columnEdges(look, size.columns);
    const measures = measuresOf(look, size, fittedRows(sheet, look, { lefts, merges, meter }));
    return { sheet, grid: gridOf(sheet), look, measures, merges, meter };
  }, [file, sheet]);
}
