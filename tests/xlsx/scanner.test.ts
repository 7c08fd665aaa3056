import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';

import { Trouble } from '../../src/xlsx/trouble';
import { toUtf8 } from '../../src/xlsx/xml/encoding';
import { END, FINISH, START, TEXT, XmlScanner } from '../../src/xlsx/xml/scanner';

/** Everything a reader of the XML is told, adjoining texts joined; null when it is not well-formed. */
function ours(xml: string): string[] | null {
  const events: string[] = [];
  try {
    const scanner = new XmlScanner(toUtf8(new TextEncoder().encode(xml), 'x'), 'x');
    for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
      if (token === TEXT) addText(events, scanner.text());
      else if (token === END) events.push(`/${scanner.name.qualified}`);
      else if (token === START) {
        const { attributes } = scanner;
        const pairs = Array.from({ length: attributes.count }, (_, i) => [
          attributes.nameAt(i).qualified,
          attributes.valueAt(i),
        ]);
        events.push(
          `${scanner.name.qualified} {${scanner.name.uri}} ${JSON.stringify(Object.fromEntries(pairs))}`,
        );
      }
    }
    return events;
  } catch (trouble) {
    if (trouble instanceof Trouble) return null;
    throw trouble;
  }
}

function addText(events: string[], text: string): void {
  if (text === '') return;
  const last = events.at(-1);
  if (last?.startsWith('"')) events[events.length - 1] = JSON.stringify((JSON.parse(last) as string) + text);
  else events.push(JSON.stringify(text));
}

/** The same from a strict parser that the product does not use. */
function theirs(xml: string): string[] | null {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isBroken = xml.includes('<!DOCTYPE');
  let depth = 0;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    depth++;
    const pairs = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    events.push(`${name} {${uri}} ${JSON.stringify(Object.fromEntries(pairs))}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    events.push(`/${name}`);
  });
  const text = (value: string): void => {
    if (depth > 0) addText(events, value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return isBroken ? null : events;
}

const PIECES = [
  '<a>',
  '</a>',
  '<a/>',
  '<b x="1">',
  '</b>',
  '<p:c xmlns:p="urn:p" p:y="&lt;">',
  '</p:c>',
  '<p:d/>',
  '<a xmlns="urn:d">',
  '<a x=\'"\' y="\'">',
  '<a x="1" x="2"/>',
  '<a x="<"/>',
  '<a x=1/>',
  '<a x/>',
  '< a/>',
  '<a',
  '>',
  '</a >',
  '</ a>',
  'text',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '&amp;',
  '&#65;',
  '&#x4e2d;',
  '&#0;',
  '&nope;',
  '&',
  ']]>',
  ']]',
  '<![CDATA[<x>]]>',
  '<![CDATA[',
  '<!-- c -->',
  '<!-- -- -->',
  '<!---->',
  '<?pi x?>',
  '<?xml version="1.0"?>',
  '<?XML x?>',
  '<!DOCTYPE a>',
  '<!x>',
  '中文',
  '😀',
  '\u0001',
  '\ufffe',
  '<é/>',
  '<1a/>',
  '<a:b:c/>',
  '<:a/>',
  '<a xml:space="preserve"/>',
];

describe('the XML scanner', () => {
  it('agrees with a strict parser on what is well-formed and what it says', () => {
    const document = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));
    let wellFormed = 0;
    fc.assert(
      fc.property(document, fc.boolean(), (inside, isWrapped) => {
        const xml = isWrapped ? `<root>${inside}</root>` : inside;
        const expected = theirs(xml);
        if (expected) wellFormed++;
        expect(ours(xml)).toEqual(expected);
      }),
      { numRuns: 6000, seed: 20240301 },
    );
    expect(wellFormed).toBeGreaterThan(300);
  });

  it('gives byte offsets', () => {
    const xml = '\ufeff<?xml version="1.0"?><r>中<c a="é"/></r>';
    const bytes = new TextEncoder().encode(xml);
    const scanner = new XmlScanner(bytes, 'x');
    const pieces: string[] = [];
    while (scanner.next() !== FINISH) {
      pieces.push(new TextDecoder().decode(bytes.subarray(scanner.tokenStart, scanner.tokenEnd)));
    }
    expect(pieces).toEqual(['<r>', '中', '<c a="é"/>', '', '</r>']);
  });

  it('takes back the namespaces an element declared', () => {
    expect(ours('<a xmlns="1"><a xmlns="2"/><a/></a>')).toEqual([
      'a {1} {"xmlns":"1"}',
      'a {2} {"xmlns":"2"}',
      '/a',
      'a {1} {}',
      '/a',
      '/a',
    ]);
    expect(ours('<a><p:b xmlns:p="1"/><p:b/></a>')).toBeNull();
  });

  it('refuses bytes that are no UTF-8', () => {
    const broken = (...middle: number[]): boolean => {
      const bytes = new Uint8Array([
        ...new TextEncoder().encode('<a>'),
        ...middle,
        ...new TextEncoder().encode('</a>'),
      ]);
      try {
        toUtf8(bytes, 'x');
        return false;
      } catch (trouble) {
        return trouble instanceof Trouble;
      }
    };
    expect(broken(0xe4, 0xb8, 0xad)).toBe(false);
    for (const bytes of [[0xff], [0xe4, 0xb8], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x80]])
      expect(broken(...bytes)).toBe(true);
  });
});
