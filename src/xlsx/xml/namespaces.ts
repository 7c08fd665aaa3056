import { overLimit } from '../trouble';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Bindings in force at once; real parts have under 60. */
const MOST = 256;

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** Prefixes in force at a place of the part. `generation` changes whenever an answer may. */
export class Bindings {
  generation = 0;
  private readonly stack: Binding[] = [{ prefix: 'xml', uri: XML, depth: 0 }];

  add(prefix: string, uri: string, depth: number): void {
    if (this.stack.length >= MOST) throw overLimit('names', MOST, this.stack.length + 1);
    this.stack.push({ prefix, uri, depth });
    this.generation++;
  }

  /** Forgets what the elements deeper than `depth` bound. */
  leave(depth: number): void {
    let top = this.stack.at(-1);
    if (top === undefined || top.depth <= depth) return;
    while (top !== undefined && top.depth > depth) {
      this.stack.pop();
      top = this.stack.at(-1);
    }
    this.generation++;
  }

  /** undefined: no such prefix here. */
  resolve(prefix: string): string | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const binding = this.stack[i];
      if (binding?.prefix === prefix) return binding.uri === '' && prefix !== '' ? undefined : binding.uri;
    }
    return prefix === '' ? '' : undefined;
  }
}
