import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';
import { Attributes } from './attributes';
import { AMPERSAND, BRACKET, ILLEGAL, isSpace, LESS, NAME_BYTE, RETURN, TEXT_CLASS } from './bytes';
import { readReference, replaceReferences } from './entities';
import { endOfCdata, endOfComment, endOfInstruction, isCdata, refuseDoctype } from './markup';
import { NameTable } from './names';
import type { XmlName } from './names';
import { Bindings } from './namespaces';
import { decodeUtf8 } from './utf8';

export const START = 1;
export const END = 2;
export const TEXT = 3;
export const FINISH = 4;
export type Token = typeof START | typeof END | typeof TEXT | typeof FINISH;

/**
 * Reads XML in UTF-8 token by token, with byte offsets, and checks that it is well-formed (namespaces included).
 * A self-closing element gives START (`isSelfClosing`) and then END. Comments and instructions are passed over.
 * Errors (Trouble): `file-damaged` not well-formed; `file-suspicious` a DOCTYPE; `file-over-limit` depth, names.
 */
export class XmlScanner {
  /** Where the token starts, and where the next one does. An END after `isSelfClosing` is empty. */
  tokenStart = 0;
  tokenEnd = 0;
  isSelfClosing = false;
  /** Elements open at this token; the root's START has depth 1, its END depth 0. */
  depth = 0;
  /** Element of a START or END. */
  name: XmlName;
  readonly attributes: Attributes;

  private readonly names: NameTable;
  private readonly bindings = new Bindings();
  private readonly open: XmlName[] = [];
  private readonly first: number;
  private sawRoot = false;
  private textIsCdata = false;
  private textNeedsWork = false;

  /** @param bytes valid UTF-8 (see toUtf8); @param part its name, for Problems. */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    this.names = new NameTable(part);
    this.attributes = new Attributes(bytes, part, this.names, this.bindings);
    this.name = this.names.intern(new Uint8Array([0x5f]), 0, 1, 0);
    this.first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.tokenEnd = this.first;
  }

  next(): Token {
    const { bytes } = this;
    if (this.isSelfClosing) {
      this.isSelfClosing = false;
      this.tokenStart = this.tokenEnd;
      return this.leave();
    }
    for (;;) {
      const at = this.tokenEnd;
      this.tokenStart = at;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== 0x3c) {
        if (this.readText(at)) return TEXT;
        continue;
      }
      const second = bytes[at + 1];
      if (second === 0x2f) return this.readEndTag(at);
      if (second === 0x3f) {
        this.tokenEnd = endOfInstruction(bytes, at, at === this.first, this.part);
      } else if (second === 0x21) {
        if (isCdata(bytes, at)) {
          this.readCdata(at);
          return TEXT;
        }
        refuseDoctype(bytes, at, this.part);
        this.tokenEnd = endOfComment(bytes, at, this.part);
      } else {
        return this.readStartTag(at);
      }
    }
  }

  /** Decoded text of a TEXT token. */
  text(): string {
    if (this.textIsCdata) return newlines(decodeUtf8(this.bytes, this.tokenStart + 9, this.tokenEnd - 3));
    const text = decodeUtf8(this.bytes, this.tokenStart, this.tokenEnd);
    return this.textNeedsWork ? replaceReferences(newlines(text)) : text;
  }

  /** The TEXT token's bytes are its text as they stand. */
  get isPlainText(): boolean {
    return !this.textIsCdata && !this.textNeedsWork;
  }

  /** Passes over the rest of the element whose START was just read; its END is the current token then. */
  skipElement(): void {
    const outside = this.depth - 1;
    while (this.next() !== END || this.depth !== outside);
  }

  private readStartTag(start: number): Token {
    const { bytes, attributes } = this;
    if (this.depth === 0 && this.sawRoot) throw this.fault('more than one root element');
    if (this.depth >= LIMITS.depth) throw overLimit('depth', LIMITS.depth, this.depth + 1);
    let at = start + 1;
    let hash = 0;
    while (NAME_BYTE[bytes[at] as number] === 1) hash = (hash * 31 + (bytes[at++] as number)) | 0;
    const name = this.names.intern(bytes, start + 1, at, hash ^ (hash >> 10));
    this.depth++;
    this.sawRoot = true;
    at = attributes.read(at, this.depth);
    this.isSelfClosing = bytes[at] === 0x2f;
    if (this.isSelfClosing) at++;
    if (bytes[at] !== 0x3e) throw this.fault('tag not closed');
    this.tokenEnd = at + 1;
    this.open.push(name);
    this.name = name;
    if (name.generation !== this.bindings.generation) attributes.resolve(name);
    return START;
  }

  private readEndTag(start: number): Token {
    const { bytes } = this;
    const name = this.open.at(-1);
    if (name === undefined) throw this.fault('end tag without a start');
    const expected = name.bytes;
    let at = start + 2;
    for (const byte of expected) {
      if (bytes[at++] !== byte) throw this.fault('end tag of another element');
    }
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 0x3e) throw this.fault('end tag of another element');
    this.tokenEnd = at + 1;
    return this.leave();
  }

  private leave(): Token {
    const name = this.open.pop();
    if (name === undefined) throw this.fault('end tag without a start');
    if (name.generation !== this.bindings.generation) this.attributes.resolve(name);
    this.name = name;
    this.depth--;
    this.bindings.leave(this.depth);
    return END;
  }

  /** False for the white space that may stand outside the root. */
  private readText(start: number): boolean {
    const { bytes } = this;
    const length = bytes.length;
    let at = start;
    this.textIsCdata = false;
    this.textNeedsWork = false;
    for (; at < length; at++) {
      const kind = TEXT_CLASS[bytes[at] as number];
      if (kind === 0) continue;
      if (kind === LESS) break;
      if (kind === ILLEGAL) throw this.fault('character not allowed in XML');
      if (kind === BRACKET) {
        if (bytes[at + 1] === 0x5d && bytes[at + 2] === 0x3e) throw this.fault(']]> in text');
      } else if (kind === AMPERSAND) {
        this.textNeedsWork = true;
        const reference = readReference(bytes, at);
        if (reference === null) throw this.fault('unknown reference');
        at += reference.length - 1;
      } else if (kind === RETURN) {
        this.textNeedsWork = true;
      }
    }
    this.tokenEnd = at;
    if (this.depth > 0) return true;
    for (let i = start; i < at; i++)
      if (!isSpace(bytes[i])) throw this.fault('text outside the root element');
    return false;
  }

  private readCdata(at: number): void {
    if (this.depth === 0) throw this.fault('CDATA outside the root element');
    this.tokenEnd = endOfCdata(this.bytes, at, this.part);
    this.textIsCdata = true;
  }

  private finish(): Token {
    if (this.depth > 0) throw this.fault('XML cut off');
    if (!this.sawRoot) throw this.fault('no root element');
    return FINISH;
  }

  private fault(detail: string): Error {
    return damaged(this.part, detail);
  }
}

/** Line ends as XML reports them: CR LF and CR are LF. */
const newlines = (text: string): string => text.replace(/\r\n?/g, '\n');
