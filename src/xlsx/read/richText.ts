import { LIMITS } from '../limits';
import { overLimit } from '../trouble';
import { decodeEscapes } from '../xml/escapes';
import { END, START, TEXT } from '../xml/scanner';
import type { Token, XmlScanner } from '../xml/scanner';
import { mainName } from '../xml/vocabulary';

/**
 * Text of a `<si>` or `<is>` whose START was just read: its `<t>`, or those of its runs joined. Phonetic runs
 * (rPh) are a reading aid, not text. The element's END is the current token afterwards.
 */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === outside) return checkLength(text);
    if (token !== START) continue;
    const name = mainName(scanner);
    if (name === 't') text += readText(scanner);
    else if (name !== 'r') scanner.skipElement();
  }
}

/** Text of an element that holds only text, escapes decoded. Its END is the current token afterwards. */
export function readText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  return collectText(scanner, scanner.next(), outside);
}

/** Text from the current token to the END that leaves `outside` elements open, escapes decoded. */
export function collectText(scanner: XmlScanner, first: Token, outside: number): string {
  let text = '';
  for (let token = first; ; token = scanner.next()) {
    if (token === TEXT) text += scanner.text();
    else if (token === END && scanner.depth === outside) return checkLength(decodeEscapes(text));
  }
}

function checkLength(text: string): string {
  if (text.length > LIMITS.textLength) throw overLimit('text-length', LIMITS.textLength, text.length);
  return text;
}
