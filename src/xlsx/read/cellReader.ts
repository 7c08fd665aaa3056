import { END, START, TEXT } from '../xml/scanner';
import type { XmlScanner } from '../xml/scanner';
import { isTrue, mainName } from '../xml/vocabulary';
import { decodeUtf8, encodeUtf8 } from '../xml/utf8';
import { SheetCursor } from './cursor';
import { serialOf } from './dates';
import type { FormulaReader, MutableCell } from './formulas';
import { readNumber } from './numberText';
import type { Meter } from './meter';
import { collectText, readRichText, readText } from './richText';
import type { CellFormat, CellFormats } from './styles';

/** What cells refer to outside their sheet. */
export interface SharedTables {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly uses1904Dates: boolean;
}

/** Format of a `t="d"` date whose style has none: a date must look like one. */
const DATE = 'yyyy-mm-dd';

const PLAIN: CellFormat = { format: undefined, isUnlocked: false };

/** Reads the rows and cells of sheetData into snapshot cells. */
export class CellReader {
  readonly cells: MutableCell[] = [];
  readonly hiddenRows: number[] = [];
  /** Every row and cell stands after the one before it. */
  isInOrder = true;

  private readonly cursor: SheetCursor;
  private lastRow = -1;
  /** Of the cell being read. */
  private value: MutableCell['value'] = null;
  private formula: string | undefined;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly tables: SharedTables,
    private readonly formulas: FormulaReader,
    private readonly meter: Meter,
  ) {
    this.cursor = new SheetCursor(scanner);
  }

  /** Reads a row whose START was just read, to its end. */
  readRow(): void {
    const { scanner } = this;
    const row = this.cursor.enterRow();
    if (row <= this.lastRow) this.isInOrder = false;
    this.lastRow = row;
    if (isTrue(scanner.attributes.get('hidden'))) this.hiddenRows.push(row);
    const outside = scanner.depth - 1;
    for (;;) {
      const token = scanner.next();
      if (token === END && scanner.depth === outside) return;
      if (token !== START) continue;
      if (mainName(scanner) === 'c') this.readCell(row);
      else scanner.skipElement();
    }
  }

  private readCell(row: number): void {
    const { scanner, cursor } = this;
    const { attributes } = scanner;
    this.meter.countCell();
    let name = -1;
    let style = 0;
    let type = 'n';
    for (let i = 0; i < attributes.count; i++) {
      const { qualified } = attributes.nameAt(i);
      if (qualified === 'r') name = i;
      else if (qualified === 't') type = attributes.valueAt(i);
      else if (qualified === 's') style = this.wholeNumber(i);
    }
    const before = cursor.column;
    const column = cursor.enterCell(name);
    if (column <= before) this.isInOrder = false;
    this.value = null;
    this.formula = undefined;
    this.readContent(row, column, type);
    this.finish(row, column, style, type);
  }

  private wholeNumber(attribute: number): number {
    const { attributes, bytes } = this.scanner;
    const start = attributes.valueStarts[attribute] ?? 0;
    return readNumber(bytes, start, attributes.valueEnds[attribute] ?? 0) ?? 0;
  }

  /** Reads a cell to its end, into `value` and `formula`. */
  private readContent(row: number, column: number, type: string): void {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    for (;;) {
      const token = scanner.next();
      if (token === END && scanner.depth === outside) return;
      if (token !== START) continue;
      const name = mainName(scanner);
      if (name === 'v') this.value = this.readValue(type);
      else if (name === 'f') this.formula = this.formulas.read(scanner, row, column);
      else if (name === 'is') this.value = readRichText(scanner);
      else scanner.skipElement();
    }
  }

  /** Reads a `<v>` to its end. */
  private readValue(type: string): MutableCell['value'] {
    const { scanner } = this;
    if (type !== 'n' && type !== 's') return this.valueOf(type, readText(scanner));
    const outside = scanner.depth - 1;
    const token = scanner.next();
    if (token === END) return null;
    const { tokenStart, tokenEnd } = scanner;
    const first = token === TEXT && scanner.isPlainText ? null : collectText(scanner, token, outside);
    if (first !== null) return this.numberOrText(type, numberIn(first), first);
    const number = readNumber(scanner.bytes, tokenStart, tokenEnd);
    const text = number === null ? scanner.text() : '';
    const next = scanner.next();
    if (next === END) return this.numberOrText(type, number, text);
    // a comment or CDATA section splits the text
    const whole = decodeUtf8(scanner.bytes, tokenStart, tokenEnd) + collectText(scanner, next, outside);
    return this.numberOrText(type, numberIn(whole), whole);
  }

  /** A number cell that holds no number keeps its text, so that nothing is lost from sight. */
  private numberOrText(type: string, number: number | null, text: string): MutableCell['value'] {
    if (type === 's') return this.tables.strings[number ?? -1] ?? '';
    return number ?? (text.trim() === '' ? null : text);
  }

  private valueOf(type: string, text: string): MutableCell['value'] {
    if (type === 'b') return text.trim() === '' ? null : isTrue(text.trim());
    if (type === 'd') return serialOf(text, this.tables.uses1904Dates) ?? text;
    return text;
  }

  /** Keeps the cell that was read, if it says anything. */
  private finish(row: number, column: number, style: number, type: string): void {
    const { formula } = this;
    const { format: stated, isUnlocked } = this.tables.formats[style] ?? PLAIN;
    const value = this.value === '' && formula === undefined ? null : this.value;
    const format = stated ?? (type === 'd' && typeof value === 'number' ? DATE : undefined);
    if (value === null && formula === undefined && format === undefined && !isUnlocked) return;
    const cell = makeCell(row, column, value, formula, format);
    if (isUnlocked) cell.unlocked = true;
    this.cells.push(cell);
    if (formula === '') this.formulas.follow(cell);
  }
}

/** One literal per shape: a property added later would cost a second object per cell. */
function makeCell(
  row: number,
  column: number,
  value: MutableCell['value'],
  formula: string | undefined,
  format: string | undefined,
): MutableCell {
  if (formula === undefined)
    return format === undefined ? { row, column, value } : { row, column, value, format };
  return format === undefined ? { row, column, value, formula } : { row, column, value, formula, format };
}

function numberIn(text: string): number | null {
  const bytes = encodeUtf8(text);
  return readNumber(bytes, 0, bytes.length);
}
