import { decodeEscapes } from '../xml/escapes';
import type { XmlScanner } from '../xml/scanner';
import { childOf, readElement } from '../xml/tree';
import { isTrue } from '../xml/vocabulary';
import { readMarginText } from './marginText';
import type { MarginLines, PageLook } from './pageLook';

/** The page with its `<headerFooter>`, whose START was just read. Reads to the END. */
export function withMarginLines(page: PageLook, scanner: XmlScanner): PageLook {
  const element = readElement(scanner);
  const isSet = (name: string): boolean => isTrue(element.attributes.get(name) ?? null);
  const line = (name: string): MarginLines['usual'] =>
    readMarginText(decodeEscapes(childOf(element, name)?.text ?? ''));
  const lines = (kind: 'Header' | 'Footer'): MarginLines => ({
    usual: line(`odd${kind}`),
    first: isSet('differentFirst') ? line(`first${kind}`) : null,
    even: isSet('differentOddEven') ? line(`even${kind}`) : null,
  });
  const scalesMargins = isTrue(element.attributes.get('scaleWithDoc') ?? null, true);
  return { ...page, scalesMargins, header: lines('Header'), footer: lines('Footer') };
}
