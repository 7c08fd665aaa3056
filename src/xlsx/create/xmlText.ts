const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Characters XML cannot hold, and CR, which a parser would turn into LF. Lone halves of a pair are matched by `u`. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that would be read as an escape of the format: `_x000D_`. Its underscore is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Cell text as element content: any string comes back unchanged from a reader that knows `_xHHHH_`. */
export const elementText = (text: string): string =>
  text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNSAFE, hexEscape)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** Text as an attribute's value, between double quotes; line breaks survive attribute normalisation. */
export const attributeText = (text: string): string =>
  text.replace(UNSAFE, hexEscape).replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? character);

/** A value that an attribute can take; undefined leaves the attribute out, true is written as 1. */
type AttributeValue = string | number | true | undefined;

/** `name attr="…"`, the inside of a tag. */
const tag = (name: string, attributes: Readonly<Record<string, AttributeValue>>): string =>
  Object.entries(attributes).reduce(
    (text, [key, value]) =>
      value === undefined ? text : `${text} ${key}="${attributeText(value === true ? '1' : String(value))}"`,
    name,
  );

/** An element whose `content` is XML already; without content it is empty. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string => {
  const opening = tag(name, attributes);
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
};

/** Declaration and root of a part. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
