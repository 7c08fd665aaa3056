import type { SheetSnapshot } from '../../sheet/index';

interface Reading {
  readonly snapshot: SheetSnapshot;
  isTouched: boolean;
}

/** What each sheet held when it was last read: the ground that a plan stands on. One reading serves one writing. */
export class Readings {
  private readonly bySheet = new Map<string, Reading>();
  private readonly names = new Map<string, string>();

  keep(snapshots: readonly SheetSnapshot[]): void {
    for (const snapshot of snapshots) {
      this.bySheet.set(snapshot.id, { snapshot, isTouched: false });
      this.names.set(snapshot.id, snapshot.name);
    }
  }

  /** The sheet's name when it was last read; its id where it never was. */
  nameOf(sheetId: string): string {
    return this.names.get(sheetId) ?? sheetId;
  }

  snapshot(sheetId: string): SheetSnapshot | null {
    return this.bySheet.get(sheetId)?.snapshot ?? null;
  }

  /** Someone else changed the sheet. */
  touch(sheetId: string): void {
    const reading = this.bySheet.get(sheetId);
    if (reading) reading.isTouched = true;
  }

  isTouched(sheetId: string): boolean {
    return this.bySheet.get(sheetId)?.isTouched === true;
  }

  drop(sheetIds: readonly string[]): void {
    for (const sheetId of sheetIds) this.bySheet.delete(sheetId);
  }
}
