import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';
import { AMPERSAND, ILLEGAL, isSpace, LESS, NAME_BYTE, TEXT_CLASS } from './bytes';
import { readReference, replaceReferences } from './entities';
import type { NameTable, XmlName } from './names';
import type { Bindings } from './namespaces';
import { decodeUtf8 } from './utf8';
import { isMain } from './vocabulary';

const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** From here on a set finds doubles; below, comparing is faster. */
const MANY = 16;

/** The attributes of the current START tag, in order, with the byte offsets of their values. */
export class Attributes {
  count = 0;
  readonly names: XmlName[] = [];
  /** First byte of each name. */
  readonly starts: number[] = [];
  /** Each value, without its quotes. */
  readonly valueStarts: number[] = [];
  readonly valueEnds: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly table: NameTable,
    private readonly bindings: Bindings,
  ) {}

  /** Value of the attribute without prefix, or null. */
  get(local: string): string | null {
    const i = this.indexOf(local);
    return i < 0 ? null : this.valueAt(i);
  }

  /** Place of the attribute without prefix among the tag's attributes, or -1. */
  indexOf(local: string): number {
    for (let i = 0; i < this.count; i++) if (this.nameAt(i).qualified === local) return i;
    return -1;
  }

  /** Value of an attribute in one of the namespaces, or null. */
  getIn(uris: readonly string[], local: string): string | null {
    for (let i = 0; i < this.count; i++) {
      const name = this.nameAt(i);
      if (name.local === local && name.prefix !== '' && uris.includes(this.uriOf(name)))
        return this.valueAt(i);
    }
    return null;
  }

  nameAt(i: number): XmlName {
    return this.names[i] as XmlName;
  }

  /** Value with references replaced and white space as XML normalises it. */
  valueAt(i: number): string {
    const text = decodeUtf8(this.bytes, this.valueStarts[i] as number, this.valueEnds[i] as number);
    if (!/[&\t\n\r]/.test(text)) return text;
    return replaceReferences(text.replace(/\r\n|[\t\n\r]/g, ' '));
  }

  /** Reads from the end of the element's name to the `>` or `/` that ends the tag, which it returns. */
  read(from: number, depth: number): number {
    const { bytes } = this;
    let at = from;
    let declares = false;
    this.count = 0;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at])) at++;
      const byte = bytes[at];
      if (byte === 0x3e || byte === 0x2f) break;
      if (at === before) throw this.fault('tag cut off or without a blank between attributes');
      at = this.readOne(at);
      const name = this.nameAt(this.count - 1);
      if (name.qualified === 'xmlns' || name.prefix === 'xmlns') declares = true;
    }
    if (declares) this.declare(depth);
    this.check();
    return at;
  }

  /** Fills in the name's namespace as it is here. */
  resolve(name: XmlName): void {
    const uri = this.bindings.resolve(name.prefix);
    if (uri === undefined) throw this.fault('namespace prefix not declared');
    name.uri = uri;
    name.main = isMain(uri) ? name.local : '';
    name.generation = this.bindings.generation;
  }

  private readOne(start: number): number {
    const { bytes } = this;
    let at = start;
    let hash = 0;
    while (NAME_BYTE[bytes[at] as number] === 1) hash = (hash * 31 + (bytes[at++] as number)) | 0;
    const i = this.count++;
    if (i >= LIMITS.attributes) throw overLimit('attributes', LIMITS.attributes, this.count);
    this.names[i] = this.table.intern(bytes, start, at, hash ^ (hash >> 10));
    this.starts[i] = start;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 0x3d) throw this.fault('attribute without a value');
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw this.fault('attribute value without quotes');
    this.valueStarts[i] = ++at;
    while (bytes[at] !== quote) {
      const byte = bytes[at];
      if (byte === undefined) throw this.fault('XML cut off');
      const kind = TEXT_CLASS[byte];
      if (kind === LESS || kind === ILLEGAL) throw this.fault('character not allowed in an attribute');
      if (kind === AMPERSAND) {
        const reference = readReference(bytes, at);
        if (reference === null) throw this.fault('unknown reference');
        at += reference.length;
      } else {
        at++;
      }
    }
    this.valueEnds[i] = at;
    return at + 1;
  }

  private declare(depth: number): void {
    for (let i = 0; i < this.count; i++) {
      const name = this.nameAt(i);
      if (name.qualified === 'xmlns') this.bindings.add('', this.valueAt(i), depth);
      else if (name.prefix === 'xmlns') {
        const uri = this.valueAt(i);
        if (uri === '' || name.local === 'xmlns') throw this.fault('bad namespace declaration');
        this.bindings.add(name.local, uri, depth);
      }
    }
  }

  /** No attribute stands twice, under one prefix or two; every prefix is declared. */
  private check(): void {
    const { count } = this;
    let prefixed = 0;
    if (count > MANY) {
      if (new Set(this.names.slice(0, count)).size !== count) throw this.fault('attribute stands twice');
    }
    for (let i = 0; i < count; i++) {
      const name = this.nameAt(i);
      if (name.prefix !== '') prefixed++;
      if (count > MANY) continue;
      for (let k = 0; k < i; k++) if (this.names[k] === name) throw this.fault('attribute stands twice');
    }
    if (prefixed > 0) this.checkPrefixed(prefixed);
  }

  private checkPrefixed(prefixed: number): void {
    const seen = prefixed > 1 ? new Set<string>() : null;
    for (let i = 0; i < this.count; i++) {
      const name = this.nameAt(i);
      if (name.prefix === '') continue;
      const uri = this.uriOf(name);
      if (!seen) return;
      const key = `${name.local} ${uri}`;
      if (seen.has(key)) throw this.fault('attribute stands twice');
      seen.add(key);
    }
  }

  private uriOf(name: XmlName): string {
    if (name.prefix === 'xmlns') return XMLNS;
    if (name.generation !== this.bindings.generation) this.resolve(name);
    return name.uri;
  }

  private fault(detail: string): Error {
    return damaged(this.part, detail);
  }
}
