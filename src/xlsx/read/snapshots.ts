import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetPlace } from '../open/locateParts';
import { printAreaOf } from './printArea';
import type { SheetContent } from './sheetPart';
import type { WorkbookPart } from './workbookPart';

/** A sheet's snapshot: what its own part and workbook.xml say of it. */
export const snapshotOf = (
  place: SheetPlace,
  content: SheetContent,
  workbook: WorkbookPart,
): SheetSnapshot => ({
  id: place.id,
  name: place.listing.name,
  visibility: place.listing.visibility,
  cells: content.cells,
  isProtected: content.isProtected,
  hiddenRows: content.hiddenRows,
  hiddenColumns: content.hiddenColumns,
  merges: content.merges,
  printArea: printAreaOf(workbook.names, place.tab),
  uses1904Dates: workbook.uses1904Dates,
});
