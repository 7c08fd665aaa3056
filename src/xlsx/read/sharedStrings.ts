import { LIMITS } from '../limits';
import { overLimit } from '../trouble';
import { FINISH, START, XmlScanner } from '../xml/scanner';
import { mainName } from '../xml/vocabulary';
import { readRichText } from './richText';

/** The workbook's shared strings in order; cells name them by index. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START || mainName(scanner) !== 'si') continue;
    if (strings.length === LIMITS.sharedStrings) {
      throw overLimit('strings', LIMITS.sharedStrings, strings.length + 1);
    }
    strings.push(readRichText(scanner));
  }
  return strings;
}
