import { displayWidth } from './width';

/** Signs that must not begin a line, and those that must not end one. */
const CLOSING = /^[，。；：！？、）》」』”’…]/u;
const OPENING = /[（《「『“‘]$/u;

/** Pieces that stay whole: words and numbers of Latin script with the blanks behind them, else single characters. */
const PIECES = /[\x21-\x7e]+\s*|\s+|./gsu;

/** How many of the last pieces of a full line go to the next one, so that no sign stands where it must not. */
function carried(line: readonly string[], next: string): number {
  let count = 0;
  while (line.slice(0, -count - 1).some((piece) => piece.trim() !== '')) {
    const first = count === 0 ? next : (line[line.length - count] ?? '');
    const last = line[line.length - count - 1] ?? '';
    if (!CLOSING.test(first) && !OPENING.test(last)) break;
    count += 1;
  }
  return count;
}

/**
 * Breaks one line at `width` columns; later lines begin with `indent` blanks. `width` null: nothing is broken.
 * Words longer than a line stay whole.
 */
export function wrapText(text: string, width: number | null, indent: number): string {
  if (width === null || displayWidth(text) <= width) return text;
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const isFull = displayWidth(line.join('') + piece.trimEnd()) > width;
    if (isFull && line.join('').trim() !== '') {
      const rest = line.splice(line.length - carried(line, piece));
      lines.push(line.join('').trimEnd());
      line = [' '.repeat(indent), ...rest, rest.length === 0 ? piece.trimStart() : piece];
    } else {
      line.push(piece);
    }
  }
  lines.push(line.join('').trimEnd());
  return lines.join('\n');
}
