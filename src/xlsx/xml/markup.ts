import { damaged, Trouble } from '../trouble';
import { ILLEGAL, isSpace, TEXT_CLASS } from './bytes';
import { asciiText } from './utf8';

const CDATA = '<![CDATA[';
const DOCTYPE = '<!DOCTYPE';

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

export const isCdata = (bytes: Uint8Array, at: number): boolean => startsWith(bytes, at, CDATA);

/** A DOCTYPE has no place in a workbook: it is how entity bombs and file readers come in. */
export function refuseDoctype(bytes: Uint8Array, at: number, part: string): void {
  if (startsWith(bytes, at, DOCTYPE))
    throw new Trouble('file-suspicious', { what: `${part}: DOCTYPE`, part, detail: 'DOCTYPE' });
}

export const endOfCdata = (bytes: Uint8Array, at: number, part: string): number =>
  endAfter(bytes, at + CDATA.length, ']]>', part);

/** End of the comment that starts at `at`. */
export function endOfComment(bytes: Uint8Array, at: number, part: string): number {
  if (!startsWith(bytes, at, '<!--')) throw damaged(part, 'unknown markup');
  const end = endAfter(bytes, at + 4, '--', part);
  if (bytes[end] !== 0x3e) throw damaged(part, '-- in a comment');
  return end + 1;
}

const RESERVED = /^xml$/i;

/** End of the processing instruction at `at`. `isFirst`: nothing stands before it, so it may be the XML declaration. */
export function endOfInstruction(bytes: Uint8Array, at: number, isFirst: boolean, part: string): number {
  const end = endAfter(bytes, at + 2, '?>', part);
  let nameEnd = at + 2;
  while (nameEnd < end - 2 && !isSpace(bytes[nameEnd])) nameEnd++;
  const target = asciiText(bytes, at + 2, Math.min(nameEnd, at + 66));
  if (!/^[^\0-,/;-@[-^`{-\x7f]/.test(target)) throw damaged(part, 'bad processing instruction');
  if (RESERVED.test(target) && !(isFirst && isDeclaration(bytes, at, end))) {
    throw damaged(part, 'bad XML declaration');
  }
  return end;
}

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

const isDeclaration = (bytes: Uint8Array, at: number, end: number): boolean =>
  end - at < 256 && DECLARATION.test(asciiText(bytes, at, end));

function endAfter(bytes: Uint8Array, from: number, mark: string, part: string): number {
  const first = mark.charCodeAt(0);
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === first && startsWith(bytes, at, mark)) return at + mark.length;
    if (TEXT_CLASS[byte] === ILLEGAL) throw damaged(part, 'character not allowed in XML');
  }
  throw damaged(part, 'XML cut off');
}
