import type { XmlScanner } from './scanner';

/** Namespaces of SpreadsheetML: transitional, and strict (ISO 29500). */
const MAIN: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Namespaces of `r:id`: transitional, and strict. */
export const RELATIONSHIP_IDS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export const isMain = (uri: string): boolean => uri === MAIN[0] || uri === MAIN[1];

/** Local name of the scanner's element if it is SpreadsheetML, else ''. */
export const mainName = (scanner: XmlScanner): string => scanner.name.main;

/** xsd:boolean; `fallback` for what is absent. */
export const isTrue = (value: string | null, fallback = false): boolean =>
  value === null ? fallback : value === '1' || value === 'true' || value === 'on';
