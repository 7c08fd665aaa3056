/** Little-endian fields of the zip records (APPNOTE 6.3), at absolute offsets. */
export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

export const LOCAL_HEADER = 30;
export const CENTRAL_HEADER = 46;
export const END_RECORD = 22;
export const ZIP64_EXTRA = 0x0001;
/** Bit 0: encrypted. Bit 3: sizes stand in a data descriptor after the data. Bit 11: the name is UTF-8. */
export const FLAG = { encrypted: 1, descriptor: 8, level: 6 } as const;

export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const u32 = (bytes: Uint8Array, at: number): number =>
  (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

/** Exact up to 2^53; a larger number is out of any limit anyway. */
export const u64 = (bytes: Uint8Array, at: number): number =>
  u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000;

export function putU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255;
  bytes[at + 1] = (value >>> 8) & 255;
}

export function putU32(bytes: Uint8Array, at: number, value: number): void {
  putU16(bytes, at, value & 0xffff);
  putU16(bytes, at + 2, value >>> 16);
}

export function putU64(bytes: Uint8Array, at: number, value: number): void {
  putU32(bytes, at, value >>> 0);
  putU32(bytes, at + 4, Math.floor(value / 0x1_0000_0000));
}

/** One extra field: its id and where its data stands. */
export interface ExtraField {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Extra fields between two offsets; a broken tail is left out. */
export function extraFields(bytes: Uint8Array, from: number, to: number): ExtraField[] {
  const fields: ExtraField[] = [];
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + u16(bytes, at + 2);
    if (end > to) break;
    fields.push({ id: u16(bytes, at), start: at + 4, end });
    at = end;
  }
  return fields;
}
