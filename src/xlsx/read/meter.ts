import { LIMITS } from '../limits';
import { overLimit } from '../trouble';

/** Counts over the whole workbook, against the limits. */
export class Meter {
  private cells = 0;
  private merges = 0;

  countCell(): void {
    if (++this.cells > LIMITS.cells) throw overLimit('cells', LIMITS.cells, this.cells);
  }

  countMerge(): void {
    if (++this.merges > LIMITS.merges) throw overLimit('merges', LIMITS.merges, this.merges);
  }
}
