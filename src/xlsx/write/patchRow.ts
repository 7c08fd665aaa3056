import { cellName } from '../../sheet/address';
import { damaged } from '../trouble';
import type { SheetCursor } from '../read/cursor';
import { END, START } from '../xml/scanner';
import type { XmlScanner } from '../xml/scanner';
import type { Splices } from '../xml/splices';
import { isTrue, mainName } from '../xml/vocabulary';
import { newCell } from './cellXml';
import type { CellChange, Restyle, RowChanges } from './changes';
import type { ColumnStyles } from './columnStyles';
import { patchCell } from './patchCell';

/** Where the row stands in the part, if it does. */
interface Place {
  /** Where cells right of all others go. */
  readonly contentEnd: number;
  /** The row is written `<row …/>`: its tag, to which content and an end tag are to be added. */
  readonly emptyTag: { readonly end: number; readonly name: string } | null;
  /** Style the row gives to cells that are new to it; null: it has none of its own. */
  readonly style: number | null;
}

interface CellState {
  readonly change: CellChange;
  isFound: boolean;
  /** Offset of the first cell further right: a new cell goes before it. */
  before: number | null;
}

/** The changes of one row while its sheet is walked through. */
export class RowPatch {
  readonly row: number;
  /** Changes whose cell was not found: they become new cells. Complete after `finish`. */
  readonly inserted: CellChange[] = [];

  private place: Place | null = null;
  /** Offset of the first row further down: a new row goes before it. */
  private before: number | null = null;
  private readonly cells: readonly CellState[];
  private readonly byColumn: ReadonlyMap<number, CellState>;
  /** Cells before this one in `cells` have been passed by a cell further right. */
  private passed = 0;

  constructor(
    { row, cells }: RowChanges,
    private readonly restyle: Restyle,
  ) {
    this.row = row;
    this.cells = cells.map((change) => ({ change, isFound: false, before: null }));
    this.byColumn = new Map(this.cells.map((cell) => [cell.change.column, cell]));
  }

  /** A row further down starts at the offset. */
  passedBy(offset: number): void {
    this.before ??= offset;
  }

  /** The scanner is at the START of this row; it is read to its end. */
  patch(scanner: XmlScanner, splices: Splices, cursor: SheetCursor, prefix: string): void {
    const { attributes } = scanner;
    const style = isTrue(attributes.get('customFormat')) ? Number(attributes.get('s') ?? 0) : null;
    const emptyTag = scanner.isSelfClosing ? { end: scanner.tokenEnd, name: scanner.name.qualified } : null;
    this.widenSpans(scanner, splices);
    const outside = scanner.depth - 1;
    for (;;) {
      const token = scanner.next();
      if (token === END && scanner.depth === outside) break;
      if (token !== START) continue;
      if (mainName(scanner) === 'c') this.visitCell(scanner, splices, cursor, prefix);
      else scanner.skipElement();
    }
    this.place ??= { contentEnd: scanner.tokenStart, emptyTag, style };
  }

  private visitCell(scanner: XmlScanner, splices: Splices, cursor: SheetCursor, prefix: string): void {
    const start = scanner.tokenStart;
    const column = cursor.enterCell(scanner.attributes.indexOf('r'));
    for (
      let next = this.cells[this.passed];
      next && next.change.column < column;
      next = this.cells[++this.passed]
    ) {
      next.before = start;
    }
    const hit = this.byColumn.get(column);
    if (!hit) {
      scanner.skipElement();
      return;
    }
    if (hit.isFound) throw damaged(scanner.part, 'cell stands twice');
    hit.isFound = true;
    patchCell(scanner, splices, hit.change, prefix, this.restyle);
  }

  /** `spans` is a hint which columns the row uses; it must not leave out a new cell. */
  private widenSpans(scanner: XmlScanner, splices: Splices): void {
    const index = scanner.attributes.indexOf('spans');
    const match = index < 0 ? null : /^([0-9]+):([0-9]+)$/.exec(scanner.attributes.valueAt(index));
    if (!match) return;
    const [first, last] = [Number(match[1]), Number(match[2])];
    const columns = this.cells.map(({ change }) => change.column + 1);
    const [low, high] = [Math.min(first, ...columns), Math.max(last, ...columns)];
    if (low === first && high === last) return;
    const { valueStarts, valueEnds } = scanner.attributes;
    splices.replace(valueStarts[index] ?? 0, valueEnds[index] ?? 0, `${String(low)}:${String(high)}`);
  }

  /** Puts in what was not found. @param dataEnd where rows below all others go. */
  finish(splices: Splices, prefix: string, columns: ColumnStyles, dataEnd: number): void {
    const missing = this.cells.filter(({ change, isFound }) => !isFound && isWorthACell(change));
    this.inserted.push(...missing.map(({ change }) => change));
    if (missing.length === 0) return;
    const xmlOf = (change: CellChange): string => {
      const base = this.place?.style ?? columns.of(change.column);
      const style = change.format === undefined ? base : this.restyle(base, change.format);
      return newCell(cellName({ row: this.row, column: change.column }), style, change.value ?? null, prefix);
    };
    const { place } = this;
    const all = (): string => missing.map(({ change }) => xmlOf(change)).join('');
    if (!place) {
      splices.insert(
        this.before ?? dataEnd,
        `<${prefix}row r="${String(this.row + 1)}">${all()}</${prefix}row>`,
      );
    } else if (place.emptyTag) {
      const { end, name } = place.emptyTag;
      splices.replace(end - 2, end, `>${all()}</${name}>`);
    } else {
      for (const { change, before } of missing) splices.insert(before ?? place.contentEnd, xmlOf(change));
    }
  }
}

const isWorthACell = ({ value, format }: CellChange): boolean =>
  (value !== undefined && value !== null) || format !== undefined;
