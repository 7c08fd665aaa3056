import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PartPlaces, SheetPlace } from '../open/locateParts';
import type { PartStore } from '../parts/partStore';
import { readOptional } from '../trouble';
import type { SharedTables } from './cellReader';
import type { FormulaBlock } from './formulas';
import type { Meter } from './meter';
import { readSharedStrings } from './sharedStrings';
import { readSheetPart } from './sheetPart';
import { snapshotOf } from './snapshots';
import { readCellFormats } from './styles';
import type { CellFormats } from './styles';

/** A worksheet as it is now. */
export interface OpenedSheet {
  readonly place: SheetPlace;
  readonly snapshot: SheetSnapshot;
  readonly blocks: readonly FormulaBlock[];
}

/** The cell formats; null when the workbook has none or they cannot be read, which does not stop the values. */
export const readFormats = (store: PartStore, part: string | null): CellFormats | null =>
  part === null ? null : readOptional(() => readCellFormats(store.xml(part), part), null);

export const readStrings = (store: PartStore, part: string | null): readonly string[] =>
  part === null ? [] : readSharedStrings(store.xml(part), part);

/** Reads one worksheet. @param meter counts over all sheets of the workbook. */
export function readOpenedSheet(
  store: PartStore,
  places: PartPlaces,
  place: SheetPlace,
  tables: SharedTables,
  meter: Meter,
): OpenedSheet {
  const content = readSheetPart(store.xml(place.part), place.part, tables, meter);
  return { place, snapshot: snapshotOf(place, content, places.workbook), blocks: content.blocks };
}
