import type { XmlScanner } from '../xml/scanner';
import type { Splices } from '../xml/splices';
import { decodeUtf8 } from '../xml/utf8';

/** End of the element's name in the current START tag. */
export const nameEnd = (scanner: XmlScanner): number => scanner.tokenStart + 1 + scanner.name.bytes.length;

/** End of the last attribute of the current START tag, its quote included; of the name where there is none. */
export function attributesEnd(scanner: XmlScanner): number {
  const { attributes } = scanner;
  return attributes.count === 0 ? nameEnd(scanner) : (attributes.valueEnds[attributes.count - 1] ?? 0) + 1;
}

/** Offsets of an attribute with the blank before it and the quote after it. */
export function attributeSpan(scanner: XmlScanner, index: number): { start: number; end: number } {
  const { attributes } = scanner;
  const start = index === 0 ? nameEnd(scanner) : (attributes.valueEnds[index - 1] ?? 0) + 1;
  return { start, end: (attributes.valueEnds[index] ?? 0) + 1 };
}

/** Sets an attribute of the current START tag in place; a new one comes last. */
export function setAttribute(scanner: XmlScanner, splices: Splices, name: string, value: string): void {
  const { attributes } = scanner;
  const index = attributes.indexOf(name);
  if (index < 0) splices.insert(attributesEnd(scanner), ` ${name}="${value}"`);
  else splices.replace(attributes.valueStarts[index] ?? 0, attributes.valueEnds[index] ?? 0, value);
}

/**
 * The current START tag's name and attributes as written, up to but without its `>` or `/>`.
 * @param changes new values by name; null leaves the attribute out; a new one comes last.
 */
export function tagWith(scanner: XmlScanner, changes: ReadonlyMap<string, string | null>): string {
  const { attributes, bytes } = scanner;
  const left = new Map(changes);
  let text = decodeUtf8(bytes, scanner.tokenStart, nameEnd(scanner));
  for (let i = 0; i < attributes.count; i++) {
    const { qualified } = attributes.nameAt(i);
    const { start, end } = attributeSpan(scanner, i);
    const value = left.get(qualified);
    left.delete(qualified);
    if (value === undefined) text += decodeUtf8(bytes, start, end);
    else if (value !== null)
      text += `${decodeUtf8(bytes, start, attributes.valueStarts[i] ?? start)}${value}${decodeUtf8(bytes, end - 1, end)}`;
  }
  for (const [name, value] of left) if (value !== null) text += ` ${name}="${value}"`;
  return text;
}
