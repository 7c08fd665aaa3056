import { damaged, Trouble } from '../trouble';
import { END_RECORD, SIGNATURE, u16, u32, u64 } from './records';

/** Where the central directory stands. Offsets are absolute. */
export interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  readonly endStart: number;
  /** Bytes before the archive proper (self-extracting stubs); stored offsets count from here. */
  readonly base: number;
}

const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 'zip directory';

/** Finds the end-of-central-directory record, in its zip64 form where there is one. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const endStart = findEnd(bytes);
  let count = u16(bytes, endStart + 10);
  let size = u32(bytes, endStart + 12);
  let offset = u32(bytes, endStart + 16);
  let directoryEnd = endStart;
  const locator = endStart - 20;
  if (locator >= 0 && u32(bytes, locator) === SIGNATURE.locator64) {
    const end64 = findEnd64(bytes, locator);
    count = u64(bytes, end64 + 32);
    size = u64(bytes, end64 + 40);
    offset = u64(bytes, end64 + 48);
    directoryEnd = end64;
  }
  const expected = directoryEnd - size;
  const isAt = (place: number): boolean =>
    place >= 0 && place <= endStart && (count === 0 || u32(bytes, place) === SIGNATURE.central);
  if (isAt(offset)) return { start: offset, count, endStart, base: 0 };
  if (!isAt(expected) || expected < offset) throw damaged(DIRECTORY, 'not where it should be');
  return { start: expected, count, endStart, base: expected - offset };
}

function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - END_RECORD;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (bytes[at] !== 0x50 || u32(bytes, at) !== SIGNATURE.end) continue;
    if (at + END_RECORD + u16(bytes, at + 20) <= bytes.length) return at;
  }
  if (u32(bytes, 0) === SIGNATURE.local) throw damaged(DIRECTORY, 'missing: the file is cut off');
  throw new Trouble('not-a-workbook');
}

function findEnd64(bytes: Uint8Array, locator: number): number {
  const stated = u64(bytes, locator + 8);
  for (const at of [stated, locator - 56]) {
    if (at >= 0 && at + 56 <= locator && u32(bytes, at) === SIGNATURE.end64) return at;
  }
  throw damaged(DIRECTORY, 'zip64 record missing');
}
