import {
  cellName,
  type CellEdit,
  type CellValue,
  type EditReceipt,
  type SheetSnapshot,
} from '../../sheet/index';

/** By sheet id, cells by their names. */
export type TouchedCells = ReadonlyMap<string, ReadonlyMap<string, CellEdit>>;

/** One sheet's changed cells, row by row. */
export interface SheetChanges {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly edits: readonly CellEdit[];
}

/** Cells that were ever written, those of the receipt added. */
export function withReceipt(touched: TouchedCells, { sheets }: EditReceipt): TouchedCells {
  const all = new Map(touched);
  for (const { sheetId, edits } of sheets) {
    const cells = new Map(all.get(sheetId));
    for (const edit of edits) if (edit.kind === 'cell') cells.set(cellName(edit), edit);
    all.set(sheetId, cells);
  }
  return all;
}

function valuesOf(
  sheets: readonly SheetSnapshot[],
  sheetId: string,
  names: ReadonlyMap<string, CellEdit>,
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const cell of sheets.find(({ id }) => id === sheetId)?.cells ?? []) {
    const name = cellName(cell);
    if (names.has(name)) values.set(name, cell.value);
  }
  return values;
}

const byPlace = (a: CellEdit, b: CellEdit): number => a.row - b.row || a.column - b.column;

/** Those of the touched cells whose value is another one now, sheets in tab order. */
export function changesOf(
  touched: TouchedCells,
  saved: readonly SheetSnapshot[],
  current: readonly SheetSnapshot[],
): readonly SheetChanges[] {
  return current.flatMap(({ id: sheetId, name: sheetName }) => {
    const cells = touched.get(sheetId);
    if (!cells) return [];
    const [before, now] = [valuesOf(saved, sheetId, cells), valuesOf(current, sheetId, cells)];
    const edits = [...cells]
      .map(([name, { kind, row, column }]): CellEdit => ({
        kind,
        row,
        column,
        before: before.get(name) ?? null,
        after: now.get(name) ?? null,
      }))
      .filter((edit) => edit.before !== edit.after)
      .sort(byPlace);
    return edits.length > 0 ? [{ sheetId, sheetName, edits }] : [];
  });
}

/** By sheet id, the names of the changed cells. */
export const namesOf = (changes: readonly SheetChanges[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(changes.map(({ sheetId, edits }) => [sheetId, new Set(edits.map(cellName))]));

export const countCells = (changes: readonly SheetChanges[]): number =>
  changes.reduce((sum, { edits }) => sum + edits.length, 0);
