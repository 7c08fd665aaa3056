import type { Area, PrintAreaEdit } from '../../sheet/index';
import { areasOf, isSameArea, OUR_MARK, PRINT_AREA } from '../printArea';

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();

/**
 * Queues a print area of ours with its mark, or takes ours away: Excel's interface has no call for that, but a print
 * area is a name of its sheet.
 */
export function putPrintArea(sheet: Excel.Worksheet, area: Area | null): void {
  const name = sheet.names.getItemOrNullObject(PRINT_AREA);
  if (area === null) {
    name.delete();
    return;
  }
  sheet.pageLayout.setPrintArea(rangeOf(sheet, area));
  sheet.names.getItemOrNullObject(PRINT_AREA).comment = OUR_MARK;
}

/** Puts a print area back as it was, whoever set it. */
export function putBackPrintArea(sheet: Excel.Worksheet, { address }: PrintArea, isOurs: boolean): void {
  if (address === null) {
    putPrintArea(sheet, null);
    return;
  }
  sheet.pageLayout.setPrintArea(address);
  sheet.names.getItemOrNullObject(PRINT_AREA).comment = isOurs ? OUR_MARK : '';
}

/** A sheet's print area as it stands; `address` null: none is set. */
export interface PrintArea {
  readonly address: string | null;
}

/** Queues the reading of a sheet's print area; the answer is to be taken after the sync. */
export function askPrintArea(sheet: Excel.Worksheet): () => PrintArea {
  const areas = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
  areas.load('address');
  return () => ({ address: areas.isNullObject ? null : areas.address });
}

/** The print area is the one that is named: none, or that one block. */
export function isPrintArea({ address }: PrintArea, area: PrintAreaEdit['after']): boolean {
  if (address === null) return area === null;
  const [first = null, ...others] = areasOf(address);
  return others.length === 0 && first !== null && isSameArea(first, area);
}
