import type { DefinedName } from '../../sheet/formula/referenceReader';
import { Trouble } from '../trouble';
import { FINISH, START, XmlScanner } from '../xml/scanner';
import { isTrue, mainName, RELATIONSHIP_IDS } from '../xml/vocabulary';
import { readText } from './richText';

/** A tab as workbook.xml lists it: a worksheet, a chart sheet or another. */
export interface SheetListing {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A defined name as the workbook part lists it. */
export interface ListedName extends DefinedName {
  readonly comment: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetListing[];
  readonly names: readonly ListedName[];
  readonly uses1904Dates: boolean;
}

/** Reads workbook.xml. Errors: `not-a-workbook` when its root is another, and as for any part. */
export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const scanner = new XmlScanner(bytes, part);
  const sheets: SheetListing[] = [];
  const names: ListedName[] = [];
  let uses1904Dates = false;
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    if (scanner.depth === 1 && mainName(scanner) !== 'workbook') throw new Trouble('not-a-workbook');
    const { attributes } = scanner;
    switch (mainName(scanner)) {
      case 'workbookPr':
        uses1904Dates = isTrue(attributes.get('date1904'));
        break;
      case 'sheet':
        sheets.push({
          name: attributes.get('name') ?? '',
          sheetId: attributes.get('sheetId') ?? '',
          relationshipId: attributes.getIn(RELATIONSHIP_IDS, 'id') ?? '',
          visibility: visibilityOf(attributes.get('state')),
        });
        break;
      case 'definedName':
        names.push(readDefinedName(scanner));
        break;
    }
  }
  return { sheets, names, uses1904Dates };
}

const visibilityOf = (state: string | null): SheetListing['visibility'] =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

/** Reads a definedName to its end. */
export function readDefinedName(scanner: XmlScanner): ListedName {
  const { attributes } = scanner;
  const local = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    sheetIndex: local === null || !/^[0-9]{1,5}$/.test(local) ? null : Number(local),
    comment: attributes.get('comment'),
    formula: readText(scanner),
  };
}
