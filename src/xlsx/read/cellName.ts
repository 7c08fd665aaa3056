import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';

const COLUMN_BITS = 16_384;

/**
 * A cell's `r` between two offsets as row × 16384 + column, 0-based; letters in either case.
 * Errors: `file-over-limit` outside a sheet, `file-damaged` no cell name.
 */
export function readCellName(bytes: Uint8Array, start: number, end: number, part: string): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] as number) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > LIMITS.columns) throw overLimit('column', LIMITS.columns, column);
  }
  const digits = at;
  let row = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
    if (row > LIMITS.rows) throw overLimit('row', LIMITS.rows, row);
  }
  if (at !== end || digits === start || row === 0 || column === 0) throw damaged(part, 'bad cell name');
  return (row - 1) * COLUMN_BITS + column - 1;
}

export const rowOfPlace = (place: number): number => Math.floor(place / COLUMN_BITS);
/** One number per cell of a sheet; larger further down, then further right. */
export const placeOf = (row: number, column: number): number => row * COLUMN_BITS + column;
