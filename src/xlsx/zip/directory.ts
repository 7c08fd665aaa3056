import { LIMITS } from '../limits';
import { damaged, overLimit, Trouble } from '../trouble';
import { findDirectory } from './findDirectory';
import { CENTRAL_HEADER, extraFields, LOCAL_HEADER, SIGNATURE, u16, u32, u64, ZIP64_EXTRA } from './records';

/** One file of the archive. Offsets are absolute in the archive's bytes. */
export interface ZipEntry {
  /** As stored; never used as a path on disk. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly centralStart: number;
  readonly centralEnd: number;
  readonly localStart: number;
  readonly dataStart: number;
  /** End of all that belongs to it: data, data descriptor, padding. */
  readonly segmentEnd: number;
}

/** A zip archive's directory over its untouched bytes. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Bytes before the archive proper; stored offsets count from here. */
  readonly base: number;
  readonly centralStart: number;
  readonly centralEnd: number;
  /** Where the end-of-central-directory record stands. */
  readonly endStart: number;
}

type Draft = Omit<ZipEntry, 'segmentEnd'>;

const DIRECTORY = 'zip directory';
const decoder = new TextDecoder();

/**
 * Reads the central directory and checks every limit that its figures can tell before anything is inflated.
 * Entries that overlap or bear one name twice are refused: readers would differ over what the file holds.
 */
export function readDirectory(bytes: Uint8Array): ZipArchive {
  const place = findDirectory(bytes);
  if (place.count > LIMITS.entries) throw overLimit('entries', LIMITS.entries, place.count);
  const drafts: Draft[] = [];
  let at = place.start;
  while (at + CENTRAL_HEADER <= place.endStart && u32(bytes, at) === SIGNATURE.central) {
    if (drafts.length === LIMITS.entries) throw overLimit('entries', LIMITS.entries, drafts.length + 1);
    const draft = readCentral(bytes, at, place.base);
    if (draft.centralEnd > place.endStart) throw damaged(DIRECTORY, 'record cut off');
    drafts.push(draft);
    at = draft.centralEnd;
  }
  if (drafts.length !== place.count) throw damaged(DIRECTORY, 'entry count differs');
  checkSizes(drafts);
  checkNames(drafts);
  const entries = withSegments(drafts, place.start);
  return {
    bytes,
    entries,
    base: place.base,
    centralStart: place.start,
    centralEnd: at,
    endStart: place.endStart,
  };
}

function readCentral(bytes: Uint8Array, at: number, base: number): Draft {
  const nameEnd = at + CENTRAL_HEADER + u16(bytes, at + 28);
  const extraEnd = nameEnd + u16(bytes, at + 30);
  const name = decoder.decode(bytes.subarray(at + CENTRAL_HEADER, nameEnd));
  const sizes = {
    size: u32(bytes, at + 24),
    compressedSize: u32(bytes, at + 20),
    offset: u32(bytes, at + 42),
  };
  const wide = extraFields(bytes, nameEnd, extraEnd).find((field) => field.id === ZIP64_EXTRA);
  let next = wide?.start ?? 0;
  for (const field of ['size', 'compressedSize', 'offset'] as const) {
    if (sizes[field] !== 0xffffffff) continue;
    if (!wide || next + 8 > wide.end) throw damaged(name, 'zip64 size missing');
    sizes[field] = u64(bytes, next);
    next += 8;
  }
  const localStart = base + sizes.offset;
  if (localStart + LOCAL_HEADER > bytes.length || u32(bytes, localStart) !== SIGNATURE.local) {
    throw damaged(name, 'local header missing');
  }
  return {
    name,
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    crc: u32(bytes, at + 16),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    centralStart: at,
    centralEnd: extraEnd + u16(bytes, at + 32),
    localStart,
    dataStart: localStart + LOCAL_HEADER + u16(bytes, localStart + 26) + u16(bytes, localStart + 28),
  };
}

function checkSizes(entries: readonly Draft[]): void {
  let total = 0;
  for (const { size, compressedSize } of entries) {
    if (size > LIMITS.entryBytes) throw overLimit('entry-size', LIMITS.entryBytes, size);
    total += size;
    if (total > LIMITS.totalBytes) throw overLimit('total-size', LIMITS.totalBytes, total);
    checkRatio(compressedSize, size);
  }
}

/** Refuses what inflates a hundredfold and more. */
export function checkRatio(compressed: number, inflated: number): void {
  if (inflated <= LIMITS.ratioFrom || compressed >= inflated * LIMITS.ratio) return;
  throw new Trouble('file-over-limit', {
    what: 'ratio',
    limit: String(LIMITS.ratio),
    value: (compressed / inflated).toPrecision(2),
  });
}

/** One spelling per part: OPC names ignore case; some writers use backslashes or a leading slash. */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function checkNames(entries: readonly Draft[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = partKey(name);
    if (seen.has(key) && !key.endsWith('/')) throw damaged(name, 'stored twice');
    seen.add(key);
  }
}

function withSegments(drafts: readonly Draft[], centralStart: number): ZipEntry[] {
  const starts = drafts.map((draft) => draft.localStart).sort((a, b) => a - b);
  const nextStart = new Map<number, number>();
  starts.forEach((start, i) => nextStart.set(start, starts[i + 1] ?? centralStart));
  return drafts.map((draft) => {
    const segmentEnd = nextStart.get(draft.localStart) ?? centralStart;
    if (draft.dataStart + draft.compressedSize > segmentEnd)
      throw damaged(draft.name, 'data cut off or overlapping');
    return { ...draft, segmentEnd };
  });
}
