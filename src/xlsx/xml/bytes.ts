/** Classes of bytes the scanner stops at. */
export const PLAIN = 0;
/** A control character that XML 1.0 does not have. */
export const ILLEGAL = 1;
export const LESS = 2;
export const AMPERSAND = 3;
export const RETURN = 4;
export const BRACKET = 5;

/** Class of each byte in character data. */
export const TEXT_CLASS = makeClasses();
/** 1 for a byte that may stand in a name; every byte from 128 up, which NameTable looks at more closely. */
export const NAME_BYTE = makeNameBytes();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  for (let i = 0; i < 32; i++) classes[i] = ILLEGAL;
  classes[9] = PLAIN;
  classes[10] = PLAIN;
  classes[13] = RETURN;
  classes[0x3c] = LESS;
  classes[0x26] = AMPERSAND;
  classes[0x5d] = BRACKET;
  return classes;
}

function makeNameBytes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 128; i < 256; i++) table[i] = 1;
  for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:') {
    table[character.charCodeAt(0)] = 1;
  }
  return table;
}

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
