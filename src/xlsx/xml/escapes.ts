const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000D_` and its like as the characters they stand for (ST_Xstring). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
