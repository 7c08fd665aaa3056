import { inflateSync } from 'fflate';

import { plainCrc } from './zip';

/** An entry as its bytes stand in the archive. */
export interface RawEntry {
  readonly name: string;
  /** Local header, name, extra, data and what follows up to the next record. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Reads a zip for comparisons, apart from the product's reader: entries in the order of the directory. Knows no
 * zip64 and no prefix. Throws where anything does not fit together.
 */
export function rawEntries(bytes: Uint8Array): RawEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const u16 = (at: number): number => view.getUint16(at, true);
  const u32 = (at: number): number => view.getUint32(at, true);
  let end = bytes.length - 22;
  while (end > 0 && u32(end) !== 0x06054b50) end--;
  const start = u32(end + 16);
  const headers: {
    name: string;
    offset: number;
    packed: number;
    size: number;
    crc: number;
    method: number;
  }[] = [];
  let at = start;
  for (let i = 0; i < u16(end + 10); i++) {
    if (u32(at) !== 0x02014b50) throw new Error(`no directory record at ${String(at)}`);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + u16(at + 28)));
    const [crc, packed, size] = [u32(at + 16), u32(at + 20), u32(at + 24)];
    headers.push({ name, offset: u32(at + 42), packed, size, crc, method: u16(at + 10) });
    at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32);
  }
  if (at !== start + u32(end + 12)) throw new Error('directory size differs');
  const starts = headers.map(({ offset }) => offset).sort((a, b) => a - b);
  return headers.map(({ name, offset, packed, size, crc, method }) => {
    if (u32(offset) !== 0x04034b50) throw new Error(`no local header of ${name}`);
    const next = starts.find((other) => other > offset) ?? start;
    const data = offset + 30 + u16(offset + 26) + u16(offset + 28);
    const stored = bytes.subarray(data, data + packed);
    const content = method === 0 ? stored : inflateSync(stored);
    if (content.length !== size || plainCrc(content) !== crc) throw new Error(`${name} does not check`);
    return { name, raw: bytes.subarray(offset, next), content };
  });
}

/** Text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const entry = rawEntries(bytes).find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(entry.content);
}

/** Names of the entries that differ in any byte, and whether the order is the same. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [first, second] = [rawEntries(before), rawEntries(after)];
  const order = (entries: RawEntry[]): string => entries.map(({ name }) => name).join('\n');
  if (order(first) !== order(second)) throw new Error('entries differ in name or order');
  return first.filter(({ raw }, i) => !isSameBytes(raw, second[i]?.raw)).map(({ name }) => name);
}

export function isSameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.length === b?.length && a.every((byte, i) => byte === b[i]);
}
