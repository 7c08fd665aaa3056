import {
  cellName,
  type Address,
  type CellEdit,
  type EditReceipt,
  type SheetSnapshot,
  type SnapshotCell,
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

/** Name of the number format of a cell without one. */
const GENERAL = 'General';

function cellsOf(
  sheets: readonly SheetSnapshot[],
  sheetId: string,
  names: ReadonlyMap<string, CellEdit>,
): ReadonlyMap<string, SnapshotCell> {
  const cells = new Map<string, SnapshotCell>();
  for (const cell of sheets.find(({ id }) => id === sheetId)?.cells ?? []) {
    const name = cellName(cell);
    if (names.has(name)) cells.set(name, cell);
  }
  return cells;
}

function changeOf(
  { row, column }: Address,
  was: SnapshotCell | undefined,
  is: SnapshotCell | undefined,
): CellEdit {
  const values = { before: was?.value ?? null, after: is?.value ?? null };
  const formats =
    was?.format === is?.format ? {} : { format: is?.format ?? GENERAL, formatBefore: was?.format ?? null };
  return { kind: 'cell', row, column, ...values, ...formats };
}

/** Another value, or the same number shown as something else: 0.95 and 95%. */
const isChange = ({ before, after, format }: CellEdit): boolean =>
  before !== after || (format !== undefined && after !== null);

const byPlace = (a: CellEdit, b: CellEdit): number => a.row - b.row || a.column - b.column;

/** Those of the touched cells that hold something else now, sheets in tab order. */
export function changesOf(
  touched: TouchedCells,
  saved: readonly SheetSnapshot[],
  current: readonly SheetSnapshot[],
): readonly SheetChanges[] {
  return current.flatMap(({ id: sheetId, name: sheetName }) => {
    const cells = touched.get(sheetId);
    if (!cells) return [];
    const [before, now] = [cellsOf(saved, sheetId, cells), cellsOf(current, sheetId, cells)];
    const edits = [...cells]
      .map(([name, place]) => changeOf(place, before.get(name), now.get(name)))
      .filter(isChange)
      .sort(byPlace);
    return edits.length > 0 ? [{ sheetId, sheetName, edits }] : [];
  });
}

/** By sheet id, the names of the changed cells. */
export const namesOf = (changes: readonly SheetChanges[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(changes.map(({ sheetId, edits }) => [sheetId, new Set(edits.map(cellName))]));

export const countCells = (changes: readonly SheetChanges[]): number =>
  changes.reduce((sum, { edits }) => sum + edits.length, 0);
