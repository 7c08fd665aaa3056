import { LIMITS } from '../limits';
import { overLimit } from '../trouble';

/** Counts over the whole workbook, against the limits. */
export class Meter {
  private merges = 0;

  /** @param cells that are there already. */
  constructor(private cells = 0) {}

  get cellCount(): number {
    return this.cells;
  }

  countCell(): void {
    if (++this.cells > LIMITS.cells) throw overLimit('cells', LIMITS.cells, this.cells);
  }

  countMerge(): void {
    if (++this.merges > LIMITS.merges) throw overLimit('merges', LIMITS.merges, this.merges);
  }
}
