import { deflateSync } from 'fflate';

/** One file of a zip that a test builds; every oddity of real archives can be asked for. */
export interface ZipFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** Default: deflated. */
  readonly isStored?: boolean;
  /** Sizes stand in a data descriptor after the data. */
  readonly hasDescriptor?: boolean;
  readonly isZip64?: boolean;
  /** Extra field of the local header, such as zip tools leave there. */
  readonly extra?: Uint8Array;
  /** Size that the headers claim, where it is to be a lie. */
  readonly claimedSize?: number;
  /** Flags to set besides. */
  readonly flags?: number;
  readonly method?: number;
}

export interface ZipOptions {
  readonly comment?: string;
  readonly prefix?: Uint8Array;
  readonly isZip64?: boolean;
  /** Entry count that the end record claims, where it is to be a lie. */
  readonly claimedCount?: number;
}

const encoder = new TextEncoder();
const DATE = 0x21;

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Joins byte arrays. */
export function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Little-endian fields: [value, bytes]. */
function fields(...pairs: readonly (readonly [number, number])[]): Uint8Array {
  return concat(
    ...pairs.map(([value, size]) =>
      Uint8Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );
}

/** CRC-32 bit by bit: slow, and written apart from the product's. */
export function plainCrc(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An archive with the files in the given order. */
export function buildZip(files: readonly ZipFile[], options: ZipOptions = {}): Uint8Array {
  const prefix = options.prefix ?? new Uint8Array(0);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, central } = records(file, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = concat(...centrals);
  const comment = bytesOf(options.comment ?? '');
  const count = options.claimedCount ?? files.length;
  const isWide = options.isZip64 === true;
  const end64 = isWide ? zip64End(count, directory.length, offset, prefix.length) : new Uint8Array(0);
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [isWide ? 0xffff : count, 2],
    [isWide ? 0xffff : count, 2],
    [isWide ? 0xffffffff : directory.length, 4],
    [isWide ? 0xffffffff : offset, 4],
    [comment.length, 2],
  );
  return concat(prefix, ...locals, directory, end64, end, comment);
}

function records(file: ZipFile, offset: number): { local: Uint8Array; central: Uint8Array } {
  const name = bytesOf(file.name);
  const packed = file.isStored ? file.data : deflateSync(file.data);
  const method = file.method ?? (file.isStored ? 0 : 8);
  const flags = 0x800 | (file.hasDescriptor ? 8 : 0) | (file.flags ?? 0);
  const crc = plainCrc(file.data);
  const size = file.claimedSize ?? file.data.length;
  const wide = file.isZip64 === true;
  const localWide = wide ? fields([1, 2], [16, 2], [size, 8], [packed.length, 8]) : new Uint8Array(0);
  const centralWide = wide ? fields([1, 2], [24, 2], [size, 8], [packed.length, 8], [offset, 8]) : localWide;
  const extra = concat(localWide, file.extra ?? new Uint8Array(0));
  const known = !file.hasDescriptor;
  const local = concat(
    fields([0x04034b50, 4], [wide ? 45 : 20, 2], [flags, 2], [method, 2], [0, 2], [DATE, 2]),
    fields([known ? crc : 0, 4], [wide ? 0xffffffff : known ? packed.length : 0, 4]),
    fields([wide ? 0xffffffff : known ? size : 0, 4], [name.length, 2], [extra.length, 2]),
    name,
    extra,
    packed,
    known ? new Uint8Array(0) : fields([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4]),
  );
  const central = concat(
    fields(
      [0x02014b50, 4],
      [20, 2],
      [wide ? 45 : 20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [DATE, 2],
      [crc, 4],
    ),
    fields([wide ? 0xffffffff : packed.length, 4], [wide ? 0xffffffff : size, 4], [name.length, 2]),
    fields([centralWide.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [wide ? 0xffffffff : offset, 4]),
    name,
    centralWide,
  );
  return { local, central };
}

function zip64End(count: number, size: number, offset: number, prefix: number): Uint8Array {
  return concat(
    fields([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8]),
    fields([size, 8], [offset, 8]),
    fields([0x07064b50, 4], [0, 4], [prefix + offset + size, 8], [1, 4]),
  );
}
