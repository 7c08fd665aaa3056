import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** By name with prefix: `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** The root of an XML text; anything not well-formed is thrown. */
export function elementOf(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

/** The element and all below it, in the order of the text. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => within(child)),
];

/** All elements of one of the names. */
export const named = (element: Element, ...names: readonly string[]): readonly Element[] =>
  within(element).filter(({ name }) => names.includes(name));

/** What an attribute holds, '' where there is none. */
export const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
