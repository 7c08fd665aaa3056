/**
 * Columns that a text takes on a terminal. East Asian wide and full-width characters and emoji take 2, marks that
 * join the character before them take none, everything else 1. Characters of ambiguous width (… “ ” × ≥ ①) count
 * as 1, as terminals draw them by default.
 */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18df2}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const JOINING = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const ASCII = /^[\x20-\x7e]*$/;

const charWidth = (character: string): number => {
  if (JOINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
};

export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += charWidth(character);
  return width;
}

const ELLIPSIS = '…';

/** The text in at most `width` columns, with … where it was cut. `width` is at least 1. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = displayWidth(ELLIPSIS);
  for (const character of text) {
    used += charWidth(character);
    if (used > width) break;
    cut += character;
  }
  return cut + ELLIPSIS;
}

export const padToWidth = (text: string, width: number, side: 'left' | 'right' = 'right'): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? text + blanks : blanks + text;
};
