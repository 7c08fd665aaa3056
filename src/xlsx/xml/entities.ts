const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Longest reference that is looked at: `&#x0010FFFF;` with some leading zeros. */
const LONGEST = 24;

/**
 * The character that a reference stands for, and its length; null when it is none. Only the five named entities
 * exist: a DOCTYPE, which could add others, is refused.
 * `at` is the offset of the `&`.
 */
export function readReference(bytes: Uint8Array, at: number): { text: string; length: number } | null {
  let end = at + 1;
  while (end < bytes.length && bytes[end] !== 0x3b && end - at < LONGEST) end++;
  if (bytes[end] !== 0x3b) return null;
  const body = String.fromCharCode(...bytes.subarray(at + 1, end));
  const text = body.startsWith('#') ? characterOf(body) : NAMED.get(body);
  return text === undefined ? null : { text, length: end + 1 - at };
}

function characterOf(body: string): string | undefined {
  const code = /^#[0-9]+$/.test(body)
    ? parseInt(body.slice(1), 10)
    : /^#x[0-9a-fA-F]+$/.test(body)
      ? parseInt(body.slice(2), 16)
      : -1;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** Char of XML 1.0. */
export const isXmlCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

const REFERENCE = /&(#?[0-9A-Za-z]+);/g;

/** References of checked text replaced. */
export const replaceReferences = (text: string): string =>
  text.replace(REFERENCE, (whole, body: string) =>
    body.startsWith('#') ? (characterOf(body) ?? whole) : (NAMED.get(body) ?? whole),
  );
