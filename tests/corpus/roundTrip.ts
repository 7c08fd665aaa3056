import type { CellEdit } from '../../src/sheet/edit';
import type { SheetSnapshot, SnapshotCell } from '../../src/sheet/snapshot';
import { openWorkbook } from '../../src/xlsx/index';
import type { XlsxWorkbook } from '../../src/xlsx/index';
import { isSameBytes, rawEntries } from '../xlsx/support/rawZip';

/** What became of one file. */
export interface RoundTrip {
  readonly violations: readonly string[];
  /** The written file; null when nothing was written. */
  readonly written: Uint8Array | null;
  readonly note: string;
}

/** Parts that writing one number may change, beside the sheet parts. */
const BOOK = /(?:^|\/)workbook[^/]*\.xml$/i;
const SHEET = /sheet[^/]*\.xml$/i;

/** Writes one number into the first sheet, and holds the result against everything that writing promises. */
export function roundTrip(bytes: Uint8Array, workbook: XlsxWorkbook): RoundTrip {
  const before = workbook.sheets;
  const [sheet] = before;
  if (!sheet) return { violations: [], written: null, note: 'no worksheet' };
  const edit = chooseEdit(sheet);
  const outcome = workbook.apply([{ sheetId: sheet.id, edits: [edit] }]);
  if (!outcome.ok) return { violations: [`apply: ${outcome.problem.code}`], written: null, note: '' };
  const written = workbook.toBytes();
  const violations: string[] = [];
  const parts = comparedParts(bytes, written, violations);
  const again = openWorkbook(written);
  if (!again.ok) violations.push(`reopened: ${again.problem.code} ${again.problem.figures['what'] ?? ''}`);
  else {
    violations.push(...comparedSheets(before, again.value.sheets, sheet.id, edit));
    violations.push(...secondRun(again.value, written, sheet.id, edit));
  }
  return {
    violations,
    written,
    note: `${String(parts.length)} changed of ${String(rawEntries(bytes).length)} parts`,
  };
}

/** As a cell keeps it: at 15 significant digits. */
const cellNumber = (value: number): number => Number(value.toPrecision(15));

/** An existing number, else a blank cell, else a new cell beside all others. */
function chooseEdit({ cells }: SheetSnapshot): CellEdit {
  const plain = cells.filter(({ formula }) => formula === undefined);
  const cell =
    plain.find(({ value }) => typeof value === 'number') ?? plain.find(({ value }) => value === null);
  if (cell) {
    const { row, column, value } = cell;
    return {
      kind: 'cell',
      row,
      column,
      before: value,
      after: typeof value === 'number' ? cellNumber(value + 1.5) : 97.5,
    };
  }
  const last = cells.reduce((column, one) => Math.max(column, one.column), -1);
  return {
    kind: 'cell',
    row: cells[0]?.row ?? 0,
    column: Math.min(last + 1, 16_383),
    before: null,
    after: 97.5,
  };
}

function comparedParts(before: Uint8Array, after: Uint8Array, violations: string[]): string[] {
  const [first, second] = [rawEntries(before), rawEntries(after)];
  if (first.map(({ name }) => name).join('\n') !== second.map(({ name }) => name).join('\n')) {
    violations.push('entries differ in name or order');
    return [];
  }
  const changed = first.filter(({ raw }, i) => !isSameBytes(raw, second[i]?.raw)).map(({ name }) => name);
  for (const name of changed) if (!BOOK.test(name) && !SHEET.test(name)) violations.push(`changed: ${name}`);
  return changed;
}

function comparedSheets(
  before: readonly SheetSnapshot[],
  after: readonly SheetSnapshot[],
  sheetId: string,
  edit: CellEdit,
): string[] {
  const violations: string[] = [];
  before.forEach((sheet, i) => {
    const other = after[i];
    const rest = (of: SheetSnapshot | undefined): string => JSON.stringify({ ...of, cells: [] });
    if (rest(sheet) !== rest(other)) violations.push(`${sheet.name}: sheet properties differ`);
    const cells = new Map(other?.cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]));
    const target = sheet.id === sheetId ? `${String(edit.row)},${String(edit.column)}` : '';
    for (const cell of sheet.cells) {
      const key = `${String(cell.row)},${String(cell.column)}`;
      const now = cells.get(key);
      cells.delete(key);
      if (key === target ? now?.value !== edit.after : !isKept(cell, now))
        violations.push(`${sheet.name}: ${key} differs`);
    }
    for (const [key, cell] of cells) {
      if (key !== target || cell.value !== edit.after) violations.push(`${sheet.name}: ${key} is new`);
    }
  });
  return violations;
}

/** The same in all, but that a formula may have lost its stored result. */
function isKept(before: SnapshotCell, after: SnapshotCell | undefined): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return true;
  return before.formula !== undefined && JSON.stringify({ ...before, value: null }) === JSON.stringify(after);
}

/** What stands there already is not written again; the first edit, which no longer fits, is refused. */
function secondRun(workbook: XlsxWorkbook, written: Uint8Array, sheetId: string, edit: CellEdit): string[] {
  const violations: string[] = [];
  const same = workbook.apply([{ sheetId, edits: [{ ...edit, before: edit.after }] }]);
  if (!same.ok || same.value.sheets.length > 0) violations.push('second run plans a change');
  const stale = workbook.apply([{ sheetId, edits: [edit] }]);
  if (stale.ok || stale.problem.code !== 'inputs-changed')
    violations.push('an edit that no longer fits is not refused');
  if (workbook.toBytes() !== written) violations.push('second run changes bytes');
  return violations;
}
