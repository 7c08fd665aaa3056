/** Four tables, so that four bytes are taken at a time. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < tables.length; n++) {
    const before = tables[n - 256] as number;
    tables[n] = (before >>> 8) ^ (tables[before & 255] as number);
  }
  return tables;
}

/** CRC-32 as zip stores it, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  const { length } = bytes;
  let crc = -1;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    const a = (crc ^ (bytes[at] as number)) & 255;
    const b = ((crc >>> 8) ^ (bytes[at + 1] as number)) & 255;
    const c = ((crc >>> 16) ^ (bytes[at + 2] as number)) & 255;
    const d = (crc >>> 24) ^ (bytes[at + 3] as number);
    crc =
      (tables[768 + a] as number) ^
      (tables[512 + b] as number) ^
      (tables[256 + c] as number) ^
      (tables[d] as number);
  }
  for (; at < length; at++) crc = (tables[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
