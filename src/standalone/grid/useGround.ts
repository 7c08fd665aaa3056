import { useMemo } from 'react';
import { gridOf, type Grid, type SheetSnapshot } from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { OpenFile } from '../files/openFile';
import { measuresOf, type Measures } from './measure';
import { mergesOf, type Merges } from './merges';

/** Empty rows and columns drawn beyond what is used. */
const SPARE = 2;

/** A sheet ready to be drawn. */
export interface SheetGround {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly measures: Measures;
  readonly merges: Merges;
}

function sizeOf({ cells, merges }: SheetSnapshot): { rows: number; columns: number } {
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  let [rows, columns] = [0, 0];
  for (const { row, column } of filled) {
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
    const look = file.look(sheet.id);
    if (!look.ok) return null;
    const size = sizeOf(sheet);
    const measures = measuresOf(look.value, size);
    const merges = mergesOf(sheet.merges, size.rows, size.columns);
    return { sheet, grid: gridOf(sheet), look: look.value, measures, merges };
  }, [file, sheet]);
}
