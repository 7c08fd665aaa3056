import type { Area, CellEdit, EditReceipt, SheetEdits } from '../../sheet/index';
import { isSameArea } from '../printArea';

type Write = Pick<CellEdit, 'before' | 'after'>;

const keyOf = (sheetId: string, { row, column }: CellEdit): string => `${sheetId}|${row},${column}`;

/** What this product wrote since it was opened: known again when it is taken back. */
export class Written {
  /** Writes of each cell, the last one at the end. */
  private readonly cells = new Map<string, Write[]>();
  private readonly printAreas = new Map<string, Area>();

  /**
   * The edits put back what was written last to each of these cells: 撤销. It depends on these cells alone, not on
   * what else was changed since.
   */
  isTakenBackBy({ sheetId, edits }: SheetEdits): boolean {
    return edits.every((edit) => {
      if (edit.kind === 'print-area') return true;
      const last = this.cells.get(keyOf(sheetId, edit))?.at(-1);
      return last !== undefined && last.after === edit.before && last.before === edit.after;
    });
  }

  note({ sheets }: EditReceipt): void {
    for (const sheet of sheets) {
      const isTakenBack = this.isTakenBackBy(sheet);
      for (const edit of sheet.edits) {
        if (edit.kind === 'print-area') this.notePrintArea(sheet.sheetId, edit.after);
        else this.noteCell(keyOf(sheet.sheetId, edit), edit, isTakenBack);
      }
    }
  }

  /** The area is the one that was set here, even where Excel keeps no mark of it. */
  isOurPrintArea(sheetId: string, areas: readonly Area[]): boolean {
    const [area = null, ...others] = areas;
    return others.length === 0 && area !== null && isSameArea(area, this.printAreas.get(sheetId) ?? null);
  }

  private notePrintArea(sheetId: string, area: Area | null): void {
    if (area === null) this.printAreas.delete(sheetId);
    else this.printAreas.set(sheetId, area);
  }

  private noteCell(key: string, { before, after }: CellEdit, isTakenBack: boolean): void {
    const writes = this.cells.get(key) ?? [];
    if (isTakenBack) writes.pop();
    else writes.push({ before, after });
    this.cells.set(key, writes);
  }
}
