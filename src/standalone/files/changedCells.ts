import { cellName, type CellValue, type EditReceipt, type SheetSnapshot } from '../../sheet/index';

/** By sheet id, names of cells. */
export type CellNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Cells that were ever written, those of the receipt added. */
export function withReceipt(touched: CellNames, { sheets }: EditReceipt): CellNames {
  const all = new Map(touched);
  for (const { sheetId, edits } of sheets) {
    const names = new Set(all.get(sheetId));
    for (const edit of edits) if (edit.kind === 'cell') names.add(cellName(edit));
    all.set(sheetId, names);
  }
  return all;
}

function valuesOf(
  sheets: readonly SheetSnapshot[],
  sheetId: string,
  names: ReadonlySet<string>,
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const cell of sheets.find(({ id }) => id === sheetId)?.cells ?? []) {
    const name = cellName(cell);
    if (names.has(name)) values.set(name, cell.value);
  }
  return values;
}

/** Those of the touched cells whose value is another one now. */
export function changedCells(
  touched: CellNames,
  saved: readonly SheetSnapshot[],
  current: readonly SheetSnapshot[],
): CellNames {
  const changed = new Map<string, ReadonlySet<string>>();
  for (const [sheetId, names] of touched) {
    const [before, now] = [valuesOf(saved, sheetId, names), valuesOf(current, sheetId, names)];
    const differing = [...names].filter((name) => (before.get(name) ?? null) !== (now.get(name) ?? null));
    if (differing.length > 0) changed.set(sheetId, new Set(differing));
  }
  return changed;
}
