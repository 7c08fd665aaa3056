import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;
const ALIGNMENT = 4;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** A WOFF 1.0 file as the plain font that it packs: same tables in the same order, inflated. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = woff.subarray(WOFF_HEADER + at * WOFF_ENTRY);
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: entry.subarray(0, 4),
      checksum: entry.readUInt32BE(16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(FONT_HEADER + count * FONT_ENTRY);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * FONT_ENTRY, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * FONT_ENTRY, 10);
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, at) => {
    const entry = FONT_HEADER + at * FONT_ENTRY;
    tag.copy(head, entry);
    [checksum, offset, bytes.length].forEach((value, field) =>
      head.writeUInt32BE(value, entry + 4 + field * 4),
    );
    offset += aligned(bytes.length);
  });
  const padded = tables.map(({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]),
  );
  return Buffer.concat([head, ...padded]);
}
