import type { SheetSnapshot } from '../../sheet/index';
import { OUR_MARK, PRINT_AREA, areasOf } from '../printArea';
import type { CellBlock } from './snapshotOf';

/** Proxies of what is asked for of one sheet; to be read after the sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly printArea: Excel.RangeAreas;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
}

/** One sheet as one request gives it. */
export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  readonly printArea: SheetSnapshot['printArea'];
  readonly blocks: readonly CellBlock[];
  /** Some row or column of the used range is hidden. */
  readonly hasHidden: boolean;
}

/** What is wanted of the used range: its cells, or only where it lies. */
export type Wanted = 'cells' | 'place';

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Queues the reading of one sheet. No proxy is tracked, so that no request follows to let go of it. */
export function askSheet(sheet: Excel.Worksheet, wanted: Wanted): AskedSheet {
  const { protection } = sheet;
  sheet.load('id,name,visibility');
  protection.load('protected');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
  printArea.load('address');
  const mark = sheet.names.getItemOrNullObject(PRINT_AREA);
  mark.load('comment');
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowHidden,columnHidden');
  used.load(wanted === 'cells' ? 'values,formulas,numberFormat' : 'rowCount,columnCount');
  return { sheet, protection, printArea, mark, used };
}

/**
 * The cells of a range that was loaded; none for an empty sheet.
 * @param range with `rowIndex`, `columnIndex`, `values`, `formulas`, `numberFormat` loaded.
 */
export const blocksOf = (range: Excel.Range): readonly CellBlock[] =>
  range.isNullObject
    ? []
    : [
        {
          rowIndex: range.rowIndex,
          columnIndex: range.columnIndex,
          values: range.values as unknown[][],
          formulas: range.formulas as unknown[][],
          numberFormat: range.numberFormat as unknown[][],
        },
      ];

/** Answers of one sheet after the sync, its cells aside. */
export function answersOf({
  sheet,
  protection,
  printArea,
  mark,
  used,
}: AskedSheet): Omit<ReadSheet, 'blocks'> {
  const isOurs = !mark.isNullObject && mark.comment === OUR_MARK;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: protection.protected,
    printArea: printArea.isNullObject ? null : { areas: areasOf(printArea.address), isOurs },
    hasHidden: !used.isNullObject && (used.rowHidden !== false || used.columnHidden !== false),
  };
}
