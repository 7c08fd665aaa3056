import { encodeUtf8 } from './utf8';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a part, by byte offset; what lies between them stays as it is, byte for byte. */
export class Splices {
  private readonly splices: Splice[] = [];

  /** Puts `text` in the place of the bytes from `start` to `end`. Insertions at one place keep their order, and come before what is replaced there. */
  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  applyTo(bytes: Uint8Array): Uint8Array {
    const sorted = [...this.splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const texts = sorted.map(({ text }) => encodeUtf8(text));
    const grown = sorted.reduce((sum, { start, end }, i) => sum + (texts[i]?.length ?? 0) - (end - start), 0);
    const result = new Uint8Array(bytes.length + grown);
    let from = 0;
    let to = 0;
    sorted.forEach(({ start, end }, i) => {
      if (start < from) throw new Error('changes overlap');
      result.set(bytes.subarray(from, start), to);
      to += start - from;
      const text = texts[i] ?? new Uint8Array(0);
      result.set(text, to);
      to += text.length;
      from = end;
    });
    result.set(bytes.subarray(from), to);
    return result;
  }
}
