import {
  applyEdits,
  cellName,
  failure,
  success,
  type SheetSnapshot,
  type WorkbookPort,
} from '../../src/sheet/index';

/** A workbook that is nothing but its snapshots: the plainest host there can be. */
export function memoryPort(
  sheets: readonly SheetSnapshot[],
): WorkbookPort & { readonly sheets: () => readonly SheetSnapshot[] } {
  let current = sheets;
  return {
    sheets: () => current,
    read: () => Promise.resolve(success(current)),
    apply: (changes) => {
      const stale = changes.flatMap(({ sheetId, edits }) => {
        const cells = current.find(({ id }) => id === sheetId)?.cells ?? [];
        return edits.flatMap((edit) => {
          if (edit.kind !== 'cell') return [];
          const cell = cells.find(({ row, column }) => row === edit.row && column === edit.column);
          return cell?.formula === undefined && (cell?.value ?? null) === edit.before ? [] : [cellName(edit)];
        });
      });
      if (stale.length > 0) return Promise.resolve(failure('inputs-changed', { cells: stale.join('、') }));
      current = current.map((snapshot) => {
        const own = changes.find(({ sheetId }) => sheetId === snapshot.id);
        return own ? applyEdits(snapshot, own.edits) : snapshot;
      });
      return Promise.resolve(success({ sheets: changes }));
    },
  };
}
