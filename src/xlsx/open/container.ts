import { LIMITS } from '../limits';
import { Trouble } from '../trouble';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Stream of an OLE file that holds an encrypted .xlsx (MS-OFFCRYPTO). */
const ENCRYPTED = utf16('EncryptedPackage');
/** Streams of other OLE files: an old Word document, an old presentation. */
const OTHERS = [utf16('WordDocument'), utf16('PowerPoint Document')];

/**
 * What can be said before the zip is looked at.
 * Errors: `file-empty`; `file-too-large`; `file-encrypted` and `legacy-format` for OLE files, which an encrypted
 * .xlsx is as well as an old .xls; `not-a-workbook` for an old Word document.
 */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Trouble('file-empty');
  if (bytes.length > LIMITS.fileBytes) {
    throw new Trouble('file-too-large', { limit: '20 MB', value: String(bytes.length) });
  }
  if (OLE_HEADER.every((byte, i) => bytes[i] === byte)) {
    if (includes(bytes, ENCRYPTED)) throw new Trouble('file-encrypted');
    throw new Trouble(OTHERS.some((name) => includes(bytes, name)) ? 'not-a-workbook' : 'legacy-format');
  }
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, pattern: readonly number[]): boolean {
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
