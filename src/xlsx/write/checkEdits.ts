import { cellName } from '../../sheet/address';
import type { CellEdit, PrintAreaEdit, SheetEdit } from '../../sheet/edit';
import type { Area, CellValue, SheetSnapshot } from '../../sheet/snapshot';
import { LIMITS } from '../limits';
import { overLimit } from '../trouble';
import { isGeneral } from '../read/builtInFormats';
import { findCell } from '../read/findCell';
import type { FormulaBlock } from '../read/formulas';
import { asCellNumber } from '../read/numberText';
import { isInside } from '../../sheet/references';
import { placeOf } from '../read/cellName';

/** A sheet's edits, held against what the sheet holds now. */
export interface CheckedEdits {
  /** Edits that change something. */
  readonly cells: readonly CellEdit[];
  readonly printArea: PrintAreaEdit | null;
  /** Cells (F8) that no longer hold their `before`, or hold a formula; nothing may be written then. */
  readonly conflicts: readonly string[];
}

export interface CheckedSheet {
  readonly snapshot: SheetSnapshot;
  readonly blocks: readonly FormulaBlock[];
}

/**
 * @param canFormat the workbook has styles to give a number format with; without, an edit's format is left out.
 * Throws (a bug of the caller) for a value or an address that no cell can have.
 */
export function checkEdits(
  sheet: CheckedSheet,
  edits: readonly SheetEdit[],
  canFormat: boolean,
): CheckedEdits {
  const cells = new Map<number, CellEdit>();
  const conflicts: string[] = [];
  let printArea: PrintAreaEdit | null = null;
  for (const edit of edits) {
    if (edit.kind === 'print-area') {
      if (!isCurrentArea(sheet.snapshot, edit)) conflicts.push('Print_Area');
      else if (!isSameArea(edit.before, edit.after)) printArea = edit;
      continue;
    }
    checkEdit(edit);
    const place = placeOf(edit.row, edit.column);
    const earlier = cells.get(place);
    if (earlier || !isCurrentCell(sheet, edit)) conflicts.push(cellName(edit));
    cells.set(place, canFormat ? edit : withoutFormat(edit));
  }
  const changing = [...cells.values()].filter(
    (edit) => !isSameValue(edit.before, edit.after) || changesFormat(sheet, edit),
  );
  return { cells: changing, printArea, conflicts };
}

function checkEdit({ row, column, after }: CellEdit): void {
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isPlace || row >= LIMITS.rows || column >= LIMITS.columns) throw new RangeError('no such cell');
  if (typeof after === 'number' && !Number.isFinite(after))
    throw new RangeError('not a number a cell can hold');
  if (typeof after === 'string' && after.length > LIMITS.textLength) {
    throw overLimit('text-length', LIMITS.textLength, after.length);
  }
}

function withoutFormat({ kind, row, column, before, after }: CellEdit): CellEdit {
  return { kind, row, column, before, after };
}

/** Equal as cells hold them: blank is blank, as null or as empty text, and numbers have 15 significant digits. */
export const isSameValue = (a: CellValue, b: CellValue): boolean => a === b || asHeld(a) === asHeld(b);

function asHeld(value: CellValue): CellValue {
  if (typeof value === 'number') return asCellNumber(value);
  return value === '' ? null : value;
}

const formatAt = ({ snapshot }: CheckedSheet, row: number, column: number): string | null =>
  findCell(snapshot.cells, row, column)?.format ?? null;

const orNull = (format: string | null): string | null =>
  format === null || isGeneral(format) ? null : format;

const changesFormat = (sheet: CheckedSheet, { row, column, format }: CellEdit): boolean =>
  format !== undefined && orNull(format) !== formatAt(sheet, row, column);

function isCurrentCell(sheet: CheckedSheet, { row, column, before, formatBefore }: CellEdit): boolean {
  const cell = findCell(sheet.snapshot.cells, row, column);
  if (cell?.formula !== undefined || sheet.blocks.some(({ area }) => isInside(area, row, column)))
    return false;
  if (formatBefore !== undefined && orNull(formatBefore) !== formatAt(sheet, row, column)) return false;
  return isSameValue(cell?.value ?? null, before);
}

/** The print area is still the one that was read: none, or one area of ours. A print area of the user's is never changed. */
function isCurrentArea({ printArea }: SheetSnapshot, { before }: PrintAreaEdit): boolean {
  if (printArea === null) return before === null;
  const [area = null, ...others] = printArea.areas;
  return printArea.isOurs && others.length === 0 && isSameArea(area, before);
}

const isSameArea = (a: Area | null, b: Area | null): boolean =>
  a === null || b === null
    ? a === b
    : a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
