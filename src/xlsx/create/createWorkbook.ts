import { strToU8, zipSync } from 'fflate';
import type { SheetContent } from '../../sheet/template/content';
import { CORE_PROPERTIES_LINK, RELATIONSHIP_IDS } from './namespaces';
import { appPropertiesXml, corePropertiesXml } from './properties';
import { SharedStrings } from './sharedStrings';
import { sheetNames } from '../../sheet/sheetNames';
import { StyleTable } from './styleTable';
import { contentTypesXml, relationshipsXml, workbookRelationshipsXml, workbookXml } from './workbookParts';
import { worksheetXml } from './worksheet';

export interface WorkbookProperties {
  /** Title in the file's properties. */
  readonly title?: string;
}

const DEFAULT_TITLE = '项目支出绩效自评表';

/** First day that a zip entry can carry, in the local time that zip dates are in. */
const FIXED_DATE = new Date(1980, 0, 1);

/**
 * Makes an .xlsx file with one sheet per content. The same contents give the same bytes at any time and in
 * any time zone. Sheet names are made valid and unique.
 * @throws RangeError without sheets: no reader opens an empty workbook.
 */
export function createWorkbook(
  sheets: readonly SheetContent[],
  properties: WorkbookProperties = {},
): Uint8Array {
  if (sheets.length === 0) throw new RangeError('a workbook needs at least one sheet');
  const strings = new SharedStrings();
  const styles = new StyleTable();
  const worksheets = sheets.map((content, index) => worksheetXml(content, index === 0, strings, styles));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': packageRelationshipsXml(),
    'docProps/app.xml': appPropertiesXml(),
    'docProps/core.xml': corePropertiesXml(properties.title ?? DEFAULT_TITLE),
    'xl/workbook.xml': workbookXml(sheetNames(sheets.map(({ name }) => name)), sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(sheets.length),
    'xl/styles.xml': styles.toXml(),
    'xl/sharedStrings.xml': strings.toXml(),
  };
  worksheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: FIXED_DATE });
}

const packageRelationshipsXml = (): string =>
  relationshipsXml([
    { type: `${RELATIONSHIP_IDS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: CORE_PROPERTIES_LINK, target: 'docProps/core.xml' },
    { type: `${RELATIONSHIP_IDS}/extended-properties`, target: 'docProps/app.xml' },
  ]);
