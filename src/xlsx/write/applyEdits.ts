import type { EditReceipt, SheetEdits } from '../../sheet/edit';
import type { Address } from '../../sheet/snapshot';
import { dependentsOf } from '../../sheet/formula/dependents';
import type { PartPlaces } from '../open/locateParts';
import type { PartStore } from '../parts/partStore';
import { findCell } from '../read/findCell';
import { Meter } from '../read/meter';
import type { OpenedSheet } from '../read/openedSheet';
import { Trouble } from '../trouble';
import type { CellChange, Restyle } from './changes';
import { checkEdits, isSameValue } from './checkEdits';
import type { CheckedEdits } from './checkEdits';
import { patchSheet } from './patchSheet';
import { patchWorkbookPart } from './patchWorkbookPart';
import { StylesPatch } from './stylesPatch';

/** New content of the parts that change, and the receipt for it. */
export interface AppliedEdits {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly receipt: EditReceipt;
  readonly cellCount: number;
}

/** What edits are applied to. */
export interface EditTarget {
  readonly store: PartStore;
  readonly places: PartPlaces;
  readonly sheets: readonly OpenedSheet[];
  /** Cells of all sheets, blank ones included; an upper bound. */
  readonly cellCount: number;
  /** Part of the cell styles; null when there are none that can be read. */
  readonly stylesPart: string | null;
}

interface Checked extends CheckedEdits {
  readonly sheet: OpenedSheet;
  /** Position among the worksheets. */
  readonly index: number;
}

/**
 * Works out the new parts; changes nothing itself. Errors (Trouble): `sheet-not-found`, `inputs-changed` (figures
 * `cells`), `file-over-limit` for a text no cell can hold, and for more cells than a workbook may have to be read again.
 */
export function applyEdits(target: EditTarget, edits: readonly SheetEdits[]): AppliedEdits {
  const checked = checkAll(target, edits);
  const meter = new Meter(target.cellCount);
  const changes = new Map<OpenedSheet, CellChange[]>();
  const changed = new Map<number, Address[]>();
  for (const { sheet, index, cells } of checked) {
    for (const { row, column } of cells) if (!findCell(sheet.snapshot.cells, row, column)) meter.countCell();
    changes.set(
      sheet,
      cells.map(({ row, column, before, after, format }) => ({
        row,
        column,
        ...(isSameValue(before, after) ? {} : { value: after }),
        ...(format === undefined ? {} : { format }),
      })),
    );
    changed.set(
      index,
      cells.filter(({ before, after }) => !isSameValue(before, after)),
    );
  }
  const dropsResults = addDependents(target, changed, changes);
  const parts = patchParts(target, changes);
  const printAreas = checked.flatMap(({ sheet, printArea }) =>
    printArea ? [{ tab: sheet.place.tab, sheetName: sheet.place.listing.name, area: printArea.after }] : [],
  );
  if (printAreas.length > 0 || dropsResults) {
    const part = target.places.workbookPart;
    parts.set(part, patchWorkbookPart(target.store.xml(part), part, printAreas, dropsResults));
  }
  const receipt = { sheets: checked.map(receiptOf).filter((sheet) => sheet.edits.length > 0) };
  return { parts, receipt, cellCount: meter.cellCount };
}

const receiptOf = ({ sheet, cells, printArea }: Checked): SheetEdits => ({
  sheetId: sheet.place.id,
  edits: printArea ? [...cells, printArea] : cells,
});

function checkAll(target: EditTarget, edits: readonly SheetEdits[]): Checked[] {
  const bySheet = new Map<number, SheetEdits['edits'][number][]>();
  for (const { sheetId, edits: ofSheet } of edits) {
    const index = target.sheets.findIndex(({ place }) => place.id === sheetId);
    if (index < 0) throw new Trouble('sheet-not-found', { sheet: sheetId });
    bySheet.set(index, [...(bySheet.get(index) ?? []), ...ofSheet]);
  }
  const checked: Checked[] = [];
  for (const [index, ofSheet] of bySheet) {
    const sheet = target.sheets[index];
    if (sheet) checked.push({ sheet, index, ...checkEdits(sheet, ofSheet, target.stylesPart !== null) });
  }
  const conflicts = checked.flatMap(({ sheet, conflicts: cells }) =>
    cells.map((cell) => (checked.length > 1 ? `${sheet.place.listing.name}!${cell}` : cell)),
  );
  if (conflicts.length > 0) throw new Trouble('inputs-changed', { cells: conflicts.join('、') });
  return checked;
}

/** Adds the formulas whose stored result the changes make stale; false when there are none. */
function addDependents(
  { sheets, places }: EditTarget,
  changed: ReadonlyMap<number, readonly Address[]>,
  changes: Map<OpenedSheet, CellChange[]>,
): boolean {
  if (![...changed.values()].some((cells) => cells.length > 0)) return false;
  const scope = { tabNames: places.tabNames, names: places.workbook.names };
  const formulaSheets = sheets.map(({ place, snapshot }) => ({ tab: place.tab, cells: snapshot.cells }));
  let count = 0;
  for (const { sheet: index, cell } of dependentsOf(formulaSheets, scope, changed)) {
    const sheet = sheets[index];
    if (!sheet || cell.value === null) continue;
    const ofSheet = changes.get(sheet) ?? [];
    ofSheet.push({ row: cell.row, column: cell.column, dropsResult: true });
    changes.set(sheet, ofSheet);
    count++;
  }
  return count > 0;
}

function patchParts(
  { store, stylesPart }: EditTarget,
  changes: ReadonlyMap<OpenedSheet, readonly CellChange[]>,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const needsStyles = [...changes.values()].some((cells) => cells.some(({ format }) => format !== undefined));
  const styles =
    needsStyles && stylesPart !== null ? new StylesPatch(store.xml(stylesPart), stylesPart) : null;
  const restyle: Restyle = (style, format) => styles?.restyle(style, format) ?? style;
  for (const [sheet, cells] of changes) {
    if (cells.length === 0) continue;
    const { part } = sheet.place;
    parts.set(part, patchSheet(store.xml(part), part, cells, restyle));
  }
  if (styles && stylesPart !== null) {
    const before = store.xml(stylesPart);
    const after = styles.toBytes();
    if (after !== before) parts.set(stylesPart, after);
  }
  return parts;
}
