import { success, type JobWatch, type Outcome } from '../../sheet/index';
import { SHEET_COLUMNS } from '../../sheet/references';
import type { Trip } from '../office/trip';
import type { ReadSheet } from './askSheet';

/** What only few sheets need to be asked for: hidden rows and columns, unlocked cells. */
export interface SheetDetails {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** `row,column` of the cells that a protected sheet leaves unlocked. */
  readonly unlocked: ReadonlySet<string>;
}

export const NO_DETAILS: SheetDetails = { hiddenRows: [], hiddenColumns: [], unlocked: new Set() };

/** Columns right of the used range that are looked at too: where 校验提示 would go. */
const MARGIN = 2;

const needsDetails = (sheet: ReadSheet): boolean =>
  sheet.blocks.length > 0 && (sheet.isProtected || sheet.hasHidden);

interface Place {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function placeOf({ blocks }: ReadSheet): Place {
  const [first] = blocks;
  const rows = blocks.reduce((sum, { values }) => sum + values.length, 0);
  const columns = first?.values[0]?.length ?? 0;
  return { top: first?.rowIndex ?? 0, left: first?.columnIndex ?? 0, rows, columns };
}

const indexesOf = (flags: readonly boolean[], first: number): readonly number[] =>
  flags.flatMap((flag, index) => (flag ? [first + index] : []));

function unlockedIn(flags: readonly (readonly Excel.CellProperties[])[], { top, left }: Place): Set<string> {
  const places = flags.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.format?.protection?.locked === false ? [`${top + row},${left + column}`] : [],
    ),
  );
  return new Set(places);
}

function askDetails(workbook: Excel.Workbook, sheet: ReadSheet): () => SheetDetails {
  const place = placeOf(sheet);
  const { top, left, rows, columns } = place;
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const area = worksheet.getRangeByIndexes(top, left, rows, columns).untrack();
  const rowFlags = sheet.hasHidden ? area.getRowProperties({ rowHidden: true }) : null;
  const columnFlags = sheet.hasHidden ? area.getColumnProperties({ columnHidden: true }) : null;
  const wide = sheet.isProtected
    ? worksheet.getRangeByIndexes(top, left, rows, Math.min(columns + MARGIN, SHEET_COLUMNS - left)).untrack()
    : null;
  const locks = wide?.getCellProperties({ format: { protection: true } });
  return () => ({
    hiddenRows: indexesOf(rowFlags?.value.map(({ rowHidden }) => rowHidden === true) ?? [], top),
    hiddenColumns: indexesOf(columnFlags?.value.map(({ columnHidden }) => columnHidden === true) ?? [], left),
    unlocked: unlockedIn(locks?.value ?? [], place),
  });
}

/**
 * Details of the sheets that have any, by sheet id: one request more for protected sheets and for sheets with hidden
 * rows or columns, none for all others. Where they are too many to be handed over, every cell counts as locked and shown.
 */
export async function readDetails(
  trip: Trip,
  sheets: readonly ReadSheet[],
  watch?: JobWatch,
): Promise<Outcome<ReadonlyMap<string, SheetDetails>>> {
  const asked = sheets.filter(needsDetails);
  if (asked.length === 0) return success(new Map());
  const details = await trip(async (context) => {
    const answers = asked.map((sheet) => [sheet.id, askDetails(context.workbook, sheet)] as const);
    await context.sync();
    return new Map(answers.map(([id, answer]) => [id, answer()]));
  }, watch);
  return !details.ok && details.problem.code === 'payload-too-large' ? success(new Map()) : details;
}
