import { useMemo } from 'react';
import { gridOf, type Grid, type SheetSnapshot } from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { OpenFile } from '../files/openFile';
import { fittedRows } from './fitRows';
import { withReadableHints } from './hints';
import { columnEdges, measuresOf, type Measures, type Size } from './measure';
import { mergesOf, type Merges } from './merges';
import { browserMeter, type TextMeter } from './textMeter';
import { shownSize } from './usedSize';

/** Empty rows and columns drawn beyond what is shown; hints beside a form need room to be read. */
const SPARE = 2;
const SPARE_COLUMNS = 6;

/** A sheet ready to be drawn. */
export interface SheetGround {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly measures: Measures;
  readonly merges: Merges;
  readonly meter: TextMeter;
}

export function groundOf(sheet: SheetSnapshot, look: SheetLook, size: Size): SheetGround {
  const merges = mergesOf(sheet.merges, size.rows, size.columns);
  const meter = browserMeter();
  const lefts = columnEdges(look, size.columns);
  const measures = measuresOf(look, size, fittedRows(sheet, look, { lefts, merges, meter }));
  return { sheet, grid: gridOf(sheet), look, measures, merges, meter };
}

function drawnGround(file: OpenFile, sheet: SheetSnapshot): SheetGround | null {
  const look = file.look(sheet.id);
  if (!look.ok) return null;
  const { rows, columns } = shownSize(sheet, look.value);
  const size = { rows: rows + SPARE, columns: columns + SPARE_COLUMNS };
  return withReadableHints(groundOf(sheet, look.value, size));
}

/** Of each file the one made last: the sheet and the bar above it stand on the same. */
const latest = new WeakMap<
  OpenFile,
  { readonly sheet: SheetSnapshot; readonly ground: SheetGround | null }
>();

/** null: the sheet's look cannot be read. */
export function useGround(file: OpenFile, sheet: SheetSnapshot): SheetGround | null {
  return useMemo(() => {
    const known = latest.get(file);
    if (known?.sheet === sheet) return known.ground;
    const ground = drawnGround(file, sheet);
    latest.set(file, { sheet, ground });
    return ground;
  }, [file, sheet]);
}
