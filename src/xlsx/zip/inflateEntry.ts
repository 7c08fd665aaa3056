import { Inflate, inflateSync } from 'fflate';

import { damaged, Trouble } from '../trouble';
import { crc32 } from './crc32';
import { checkRatio } from './directory';
import type { ZipArchive, ZipEntry } from './directory';
import { FLAG } from './records';

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes inflated at a time: at most 32 MiB come out of one step. */
const STEP = 32 * 1024;
/** Up to here an entry is inflated at once: at most 16 MiB of work, written into no more than its stated size. */
const AT_ONCE = 16 * 1024;

/** Content of an entry: never more than its stated size is kept, and its checksum must agree. */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.flags & FLAG.encrypted) throw new Trouble('file-encrypted');
  const data = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = contentOf(entry, data);
  if (content.length !== entry.size) throw damaged(entry.name, 'size differs');
  if (crc32(content) !== entry.crc) throw damaged(entry.name, 'checksum differs');
  return content;
}

function contentOf(entry: ZipEntry, data: Uint8Array): Uint8Array {
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw damaged(entry.name, `compression method ${String(entry.method)}`);
  try {
    return data.length <= AT_ONCE ? inflateAtOnce(data, entry.size) : inflateInSteps(data, entry);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    // fflate throws on any stream it cannot follow; the bytes are at fault, not the program
    throw damaged(entry.name, error instanceof Error ? error.message : 'cannot be inflated');
  }
}

/** One byte of room more than stated shows content that is too long. */
const inflateAtOnce = (data: Uint8Array, size: number): Uint8Array =>
  inflateSync(data, { out: new Uint8Array(size + 1) });

function inflateInSteps(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  let taken = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw damaged(entry.name, 'longer than stated');
    content.set(chunk, filled);
    filled += chunk.length;
    checkRatio(taken, filled);
  });
  while (taken < data.length) {
    const step = data.subarray(taken, taken + STEP);
    taken += step.length;
    stream.push(step, taken === data.length);
  }
  return content.subarray(0, filled);
}
