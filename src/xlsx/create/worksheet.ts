import type { PageSetup, SheetContent } from '../../sheet/template/content';
import { areaName } from './areaName';
import { dataValidationsXml } from './dataValidations';
import { MAIN } from './namespaces';
import type { SharedStrings } from './sharedStrings';
import { sheetDataXml } from './sheetData';
import type { StyleTable } from './styleTable';
import { element, xmlPart } from './xmlText';

/** Padding of a column in characters: a width is stored with it, and shown without it. */
const COLUMN_PADDING = 0.625;

/** Height of rows without one of their own, in points. */
const DEFAULT_ROW_HEIGHT = 13.5;

/** Number of the paper size A4. */
const A4 = 9;

/** xl/worksheets/sheetN.xml; the elements stand in the order that the schema asks for. */
export function worksheetXml(
  content: SheetContent,
  isSelected: boolean,
  strings: SharedStrings,
  styles: StyleTable,
): string {
  const view = { tabSelected: isSelected || undefined, workbookViewId: 0 };
  const parts = [
    sheetPropertiesXml(content.page),
    element('dimension', { ref: areaName(content.printArea) }),
    element('sheetViews', {}, element('sheetView', view)),
    element('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
    columnsXml(content.columnWidths),
    sheetDataXml(content, strings, styles),
    mergesXml(content),
    dataValidationsXml(content.inputs),
    pageXml(content.page),
    ignoredErrorsXml(content),
  ];
  return xmlPart(element('worksheet', { xmlns: MAIN }, parts.join('')));
}

const sheetPropertiesXml = (page: PageSetup): string =>
  page.fitToOnePage ? element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })) : '';

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, column) =>
    element('col', { min: column + 1, max: column + 1, width: width + COLUMN_PADDING, customWidth: true }),
  );
  return element('cols', {}, columns.join(''));
}

function mergesXml({ merges }: SheetContent): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return element('mergeCells', { count: merges.length }, cells.join(''));
}

function pageXml(page: PageSetup): string {
  const fit = page.fitToOnePage ? { fitToWidth: 1, fitToHeight: 1 } : {};
  return [
    page.centredHorizontally ? element('printOptions', { horizontalCentered: true }) : '',
    element('pageMargins', { ...page.margins }),
    element('pageSetup', { paperSize: A4, ...fit, orientation: page.orientation }),
  ].join('');
}

function ignoredErrorsXml({ textAreas }: SheetContent): string {
  if (textAreas.length === 0) return '';
  const sqref = textAreas.map(areaName).join(' ');
  return element('ignoredErrors', {}, element('ignoredError', { sqref, numberStoredAsText: true }));
}
