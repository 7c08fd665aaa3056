import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';
import { decodeUtf8 } from './utf8';

/** An element's or attribute's name, one object per spelling and part. */
export interface XmlName {
  readonly bytes: Uint8Array;
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  /** Namespace of the prefix as last resolved, and the generation of bindings it was resolved in. */
  uri: string;
  generation: number;
  /** Local name if the namespace is SpreadsheetML, else ''. */
  main: string;
  readonly next: XmlName | undefined;
}

const START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const PART = `[${START}][-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}${START}]*`;
/** A qualified name (Namespaces in XML): at most one colon, with a name on both sides of it. */
// eslint-disable-next-line no-misleading-character-class -- ranges of the XML specification, not characters to be seen
const QUALIFIED = new RegExp(`^(?:(${PART}):)?(${PART})$`, 'u');

/** The same for the names that nearly all files have. */
const PLAIN = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;

/** A power of two; most parts have under 60 names. */
const BUCKETS = 128;

/** The names of one part: each spelling is checked and decoded once. */
export class NameTable {
  private readonly buckets: (XmlName | undefined)[] = new Array<XmlName | undefined>(BUCKETS).fill(undefined);
  private count = 0;

  constructor(private readonly part: string) {}

  /** The name between two offsets. `hash` is any function of its bytes. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): XmlName {
    const bucket = hash & (BUCKETS - 1);
    for (let name = this.buckets[bucket]; name !== undefined; name = name.next) {
      if (isSame(name.bytes, bytes, start, end)) return name;
    }
    return this.add(bytes.slice(start, end), bucket);
  }

  private add(bytes: Uint8Array, bucket: number): XmlName {
    if (++this.count > LIMITS.names) throw overLimit('names', LIMITS.names, this.count);
    const qualified = decodeUtf8(bytes, 0, bytes.length);
    const match = PLAIN.exec(qualified) ?? QUALIFIED.exec(qualified);
    if (!match) throw damaged(this.part, 'bad XML name');
    const name: XmlName = {
      bytes,
      qualified,
      prefix: match[1] ?? '',
      local: match[2] ?? '',
      uri: '',
      generation: -1,
      main: '',
      next: this.buckets[bucket],
    };
    this.buckets[bucket] = name;
    return name;
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}
