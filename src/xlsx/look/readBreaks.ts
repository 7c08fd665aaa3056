import type { XmlScanner } from '../xml/scanner';
import { readElement } from '../xml/tree';
import { isTrue } from '../xml/vocabulary';

/** Rows or columns before which a page was made to end; those that a program worked out are none. Reads to the END. */
export function readBreaks(scanner: XmlScanner): readonly number[] {
  const { children } = readElement(scanner);
  return children
    .filter(({ name, attributes }) => name === 'brk' && isTrue(attributes.get('man') ?? null))
    .map(({ attributes }) => Number(attributes.get('id')))
    .filter((id) => Number.isInteger(id) && id > 0);
}
