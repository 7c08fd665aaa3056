import type { CellLook, SheetLook } from './sheetLook';

const WHITE = '#FFFFFF';

/** What of a blank cell is seen beyond the cells before it: a line on the edge to them is theirs as well. */
interface Ruling {
  readonly row: boolean;
  readonly column: boolean;
}

function rulingOf({ fill, borders: { top, right, bottom, left } }: CellLook): Ruling {
  // Filled in the colour of paper it is not seen.
  const isSeen = (fill !== null && fill !== WHITE) || right !== null || bottom !== null;
  return { row: isSeen || left !== null, column: isSeen || top !== null };
}

/** How far down and to the right cells are seen by a line or a fill; told of each cell once. */
export class RuledSize {
  private readonly rulings: readonly Ruling[];
  private rows = 0;
  private columns = 0;

  constructor(looks: readonly CellLook[]) {
    this.rulings = looks.map(rulingOf);
  }

  add(row: number, column: number, style: number): void {
    const ruling = this.rulings[style];
    if (ruling?.row === true && row >= this.rows) this.rows = row + 1;
    if (ruling?.column === true && column >= this.columns) this.columns = column + 1;
  }

  get size(): SheetLook['ruled'] {
    return { rows: this.rows, columns: this.columns };
  }
}
