const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1 = new TextDecoder('latin1');
const encoder = new TextEncoder();
/** Up to here joining characters is faster than the platform's decoder, and gives a string in one piece. */
const SHORT = 12;

/** Text between two offsets of valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const a = bytes[at] as number;
    const b = bytes[at + 1] as number;
    const c = bytes[at + 2] as number;
    const d = bytes[at + 3] as number;
    if ((a | b | c | d) > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Bytes as characters of their own number, for looking at markup, which is ASCII. */
export const asciiText = (bytes: Uint8Array, start: number, end: number): string =>
  latin1.decode(bytes.subarray(start, end));

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);
