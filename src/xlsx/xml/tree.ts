import { END, START, TEXT } from './scanner';
import type { XmlScanner } from './scanner';

/** A small element with all it holds, by local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The element whose START was just read; its END is the current token afterwards. */
export function readElement(scanner: XmlScanner): XmlElement {
  const { attributes } = scanner;
  const values = new Map<string, string>();
  for (let i = 0; i < attributes.count; i++) values.set(attributes.nameAt(i).local, attributes.valueAt(i));
  const name = scanner.name.local;
  const outside = scanner.depth - 1;
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === START) children.push(readElement(scanner));
    else if (token === TEXT) text += scanner.text();
    else if (token === END && scanner.depth === outside) return { name, attributes: values, children, text };
  }
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
