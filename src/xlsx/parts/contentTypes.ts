import { FINISH, START, XmlScanner } from '../xml/scanner';
import type { PartStore } from './partStore';
import { partKey } from '../zip/directory';

const PART = '[Content_Types].xml';

/** Content type stated for a part by itself (an Override), or '' when none is. */
export function contentTypeOf(store: PartStore, part: string): string {
  if (!store.has(PART)) return '';
  const scanner = new XmlScanner(store.xml(PART), PART);
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START || scanner.name.local !== 'Override') continue;
    if (partKey(scanner.attributes.get('PartName') ?? '') === partKey(part)) {
      return scanner.attributes.get('ContentType') ?? '';
    }
  }
  return '';
}
