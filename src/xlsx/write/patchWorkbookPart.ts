import type { Area } from '../../sheet/snapshot';
import { absoluteAreaName } from '../create/areaName';
import { attributeText, elementText } from '../create/xmlText';
import { isPrintAreaOf, OUR_MARK, PRINT_AREA } from '../read/printArea';
import { readDefinedName } from '../read/workbookPart';
import type { ListedName } from '../read/workbookPart';
import { END, FINISH, START, XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { mainName } from '../xml/vocabulary';
import { setAttribute } from './tagText';

/** A sheet's print area to set (ours), or to take away (null). */
export interface PrintAreaChange {
  /** Position among all tabs. */
  readonly tab: number;
  readonly sheetName: string;
  readonly area: Area | null;
}

/** Children of a workbook that come before its definedNames, in the schema's order; calcPr comes after both. */
const BEFORE_NAMES: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

interface NamesElement {
  readonly start: number;
  readonly end: number;
  /** Where a further name goes; null: the element is written `<definedNames/>`. */
  readonly contentEnd: number | null;
  readonly qualified: string;
  readonly entries: readonly { readonly start: number; readonly end: number; readonly name: ListedName }[];
}

/** workbook.xml with our print areas changed and, if asked for, the mark that all formulas be computed on opening. */
export function patchWorkbookPart(
  bytes: Uint8Array,
  part: string,
  printAreas: readonly PrintAreaChange[],
  recalculates: boolean,
): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  const splices = new Splices();
  let prefix = '';
  let namesPlace = 0;
  let calcPlace = 0;
  let names: NamesElement | null = null;
  let hasCalc = false;
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    const name = mainName(scanner);
    if (scanner.depth === 1) {
      prefix = scanner.name.prefix === '' ? '' : `${scanner.name.prefix}:`;
      namesPlace = calcPlace = scanner.tokenEnd;
    } else if (name === 'definedNames') {
      names = readNames(scanner);
      calcPlace = names.end;
    } else if (name === 'calcPr') {
      hasCalc = true;
      if (recalculates) setAttribute(scanner, splices, 'fullCalcOnLoad', '1');
      scanner.skipElement();
    } else {
      scanner.skipElement();
      if (BEFORE_NAMES.includes(name)) namesPlace = calcPlace = scanner.tokenEnd;
    }
  }
  patchNames(splices, printAreas, names, namesPlace, prefix);
  if (recalculates && !hasCalc) splices.insert(calcPlace, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  return splices.isEmpty ? bytes : splices.applyTo(bytes);
}

/** Reads a definedNames whose START was just read, to its end. */
function readNames(scanner: XmlScanner): NamesElement {
  const { tokenStart: start, isSelfClosing } = scanner;
  const { qualified } = scanner.name;
  const outside = scanner.depth - 1;
  const entries: { start: number; end: number; name: ListedName }[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === outside) break;
    if (token !== START) continue;
    const from = scanner.tokenStart;
    if (mainName(scanner) !== 'definedName') scanner.skipElement();
    else {
      const name = readDefinedName(scanner);
      entries.push({ start: from, end: scanner.tokenEnd, name });
    }
  }
  const contentEnd = isSelfClosing ? null : scanner.tokenStart;
  return { start, end: scanner.tokenEnd, contentEnd, qualified, entries };
}

function patchNames(
  splices: Splices,
  changes: readonly PrintAreaChange[],
  names: NamesElement | null,
  place: number,
  prefix: string,
): void {
  const kept = new Set(names?.entries);
  let added = '';
  for (const change of changes) {
    for (const entry of names?.entries ?? []) if (isPrintAreaOf(entry.name, change.tab)) kept.delete(entry);
    if (change.area !== null) added += definedName(change, change.area, prefix);
  }
  if (!names) {
    if (added !== '') splices.insert(place, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
    return;
  }
  if (kept.size === 0 && added === '') {
    if (changes.length > 0) splices.replace(names.start, names.end, '');
    return;
  }
  for (const entry of names.entries) if (!kept.has(entry)) splices.replace(entry.start, entry.end, '');
  if (names.contentEnd !== null) splices.insert(names.contentEnd, added);
  else splices.replace(names.end - 2, names.end, `>${added}</${names.qualified}>`);
}

const definedName = ({ tab, sheetName }: PrintAreaChange, area: Area, prefix: string): string =>
  `<${prefix}definedName name="${PRINT_AREA}" localSheetId="${String(tab)}" comment="${attributeText(OUR_MARK)}">` +
  `${elementText(absoluteAreaName(sheetName, area))}</${prefix}definedName>`;
