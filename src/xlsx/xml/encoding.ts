import { damaged } from '../trouble';
import { asciiText } from './utf8';

const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const CHUNK = 64 * 1024;
/** Keeps nothing from one call to the next as long as it is not used on a stream. */
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * A part as UTF-8 that is known to be valid. UTF-16 and other encodings are rewritten, their declaration with
 * them; UTF-8 comes back as the same bytes.
 * Errors: `file-damaged` for bytes that the encoding does not have, or an unknown encoding.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const label = encodingOf(bytes);
  if (label === 'utf-8') {
    checkUtf8(bytes, part);
    return bytes;
  }
  const text = decodeWith(label, bytes, part);
  return new TextEncoder().encode(text.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8'));
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, , d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const head = asciiText(bytes, a === 0xef ? 3 : 0, 200);
  if (!head.startsWith('<?xml')) return 'utf-8';
  const declared = DECLARATION.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // a declaration that can be read byte by byte cannot be UTF-16, whatever it says
  return declared === 'utf8' || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decodeWith(label: string, bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part, `not readable as ${label}`);
  }
}

/** Checked in slices, so that no copy of a large part comes to stand in memory. */
function checkUtf8(bytes: Uint8Array, part: string): void {
  if (bytes.length <= CHUNK) {
    checkText(strict, bytes, false, part);
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    checkText(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length, part);
  }
}

function checkText(decoder: typeof strict, bytes: Uint8Array, stream: boolean, part: string): void {
  let text: string;
  try {
    text = decoder.decode(bytes, { stream });
  } catch {
    throw damaged(part, 'not valid UTF-8');
  }
  if (/[\uFFFE\uFFFF]/.test(text)) throw damaged(part, 'character not allowed in XML');
}
