// Controls, line and paragraph separators, marks that reorder text, and halves of a surrogate pair.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;
const BLANK = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

const escapeCode = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
};

/**
 * A text of foreign origin (a cell, a file name) as one line that a terminal can show: line breaks and tabs are one
 * blank, every other control character, ANSI escapes among them, is written out as `\x1b`.
 */
export const escapeText = (text: string): string => text.replace(BLANK, ' ').replace(UNSAFE, escapeCode);

/** As `escapeText`, with line breaks kept: for text that is ours but may quote foreign text. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeText).join('\n');
