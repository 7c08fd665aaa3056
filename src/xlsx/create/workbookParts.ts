import type { SheetContent } from '../../sheet/template/content';
import { absoluteAreaName } from './areaName';
import { CONTENT_TYPES, MAIN, RELATIONSHIP_IDS, RELATIONSHIPS } from './namespaces';
import { element, elementText, xmlPart } from './xmlText';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** xl/workbook.xml: sheets in order, the first one active, each with its print area. */
export function workbookXml(names: readonly string[], sheets: readonly SheetContent[]): string {
  const entries = names.map((name, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const printAreas = sheets.map(({ printArea }, index) =>
    element(
      'definedName',
      { name: '_xlnm.Print_Area', localSheetId: index },
      elementText(absoluteAreaName(names[index] ?? '', printArea)),
    ),
  );
  const content = [
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element('sheets', {}, entries.join('')),
    element('definedNames', {}, printAreas.join('')),
  ];
  return xmlPart(element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIP_IDS }, content.join('')));
}

/** A relationship part; ids are rId1, rId2 … in the given order. */
export function relationshipsXml(
  targets: readonly { readonly type: string; readonly target: string }[],
): string {
  const items = targets.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return xmlPart(element('Relationships', { xmlns: RELATIONSHIPS }, items.join('')));
}

/** xl/_rels/workbook.xml.rels: the sheets, then styles and texts. */
export function workbookRelationshipsXml(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => ({
    type: `${RELATIONSHIP_IDS}/worksheet`,
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  return relationshipsXml([
    ...sheets,
    { type: `${RELATIONSHIP_IDS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONSHIP_IDS}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** [Content_Types].xml */
export function contentTypesXml(sheetCount: number): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return xmlPart(
    element(
      'Types',
      { xmlns: CONTENT_TYPES },
      [
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
        ...sheets,
        override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
        override('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
        override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        override(
          '/docProps/app.xml',
          'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        ),
      ].join(''),
    ),
  );
}
