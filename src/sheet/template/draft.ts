import type { Address, Area } from '../snapshot';
import type { ContentCell, InputRule } from './content';
import { STYLES, type StyleName } from './styles';
import { columnPoints, heightFor } from './textHeight';

/** What may be put into a place besides its value. */
export interface Placing {
  readonly format?: string;
  readonly input?: Omit<InputRule, 'area'>;
}

/** A sheet while it is laid out, from the first row down. */
export class Draft {
  private readonly cells: ContentCell[] = [];
  readonly merges: Area[] = [];
  readonly inputs: InputRule[] = [];
  readonly textAreas: Area[] = [];
  readonly rowHeights: number[] = [];

  constructor(readonly columnWidths: readonly number[]) {}

  /** Starts a row of at least `height` points and gives its 0-based number. */
  addRow(height: number): number {
    return this.rowHeights.push(height) - 1;
  }

  /** Puts a value into a block of cells; a block of more than one cell is merged. */
  place(area: Area, value: ContentCell['value'], style: StyleName, placing: Placing = {}): void {
    const { format, input } = placing;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        this.cells.push({
          row,
          column,
          value: isFirst ? value : null,
          style,
          ...(format !== undefined && { format }),
        });
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
    if (input) this.addInput({ area, ...input });
    if (typeof value === 'string') this.growFor(area, value, style);
  }

  /** Adds an input rule over cells already placed. */
  addInput(input: InputRule): void {
    this.inputs.push(input);
  }

  /** All cells in reading order. */
  sortedCells(): readonly ContentCell[] {
    const byPlace = (a: Address, b: Address) => a.row - b.row || a.column - b.column;
    return [...this.cells].sort(byPlace);
  }

  /** Makes a single row tall enough for its text; a block of several rows has its last row grown. */
  private growFor(area: Area, text: string, style: StyleName): void {
    const { size, wraps, indent } = STYLES[style];
    if (!wraps) return;
    const width = this.columnWidths
      .slice(area.left, area.right + 1)
      .reduce((sum, characters) => sum + columnPoints(characters), 0);
    const above = this.rowHeights.slice(area.top, area.bottom).reduce((sum, height) => sum + height, 0);
    const needed = heightFor(text, width - indent * size, size) - above;
    this.rowHeights[area.bottom] = Math.max(needed, this.rowHeights[area.bottom] ?? 0);
  }
}
