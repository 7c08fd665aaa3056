import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';
import type { XmlScanner } from '../xml/scanner';
import { placeOf, readCellName, rowOfPlace } from './cellName';

/**
 * Where the rows and cells of sheetData stand, those without `r` included: such a row comes after the one before
 * it, such a cell right of the one before it. Reader and writer walk with the same cursor.
 */
export class SheetCursor {
  row = -1;
  column = -1;

  constructor(private readonly scanner: XmlScanner) {}

  /** The scanner is at the START of a row. */
  enterRow(): number {
    const stated = this.scanner.attributes.get('r');
    this.column = -1;
    if (stated === null) this.row++;
    else {
      if (!/^[0-9]{1,10}$/.test(stated) || Number(stated) === 0) throw this.fault('bad row number');
      this.row = Number(stated) - 1;
    }
    if (this.row >= LIMITS.rows) throw overLimit('row', LIMITS.rows, this.row + 1);
    return this.row;
  }

  /** The scanner is at the START of a cell, `index` is the place of its `r` among the attributes or -1. */
  enterCell(index: number): number {
    const { attributes, bytes, part } = this.scanner;
    if (index < 0) this.column++;
    else {
      const [start, end] = [attributes.valueStarts[index] ?? 0, attributes.valueEnds[index] ?? 0];
      const place = readCellName(bytes, start, end, part);
      if (rowOfPlace(place) !== this.row) throw this.fault('cell outside its row');
      this.column = place - placeOf(this.row, 0);
    }
    if (this.column >= LIMITS.columns) throw overLimit('column', LIMITS.columns, this.column + 1);
    return this.column;
  }

  private fault(detail: string): Error {
    return damaged(this.scanner.part, detail);
  }
}
