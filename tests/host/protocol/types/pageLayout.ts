import type { Area } from '../../../../src/sheet/index';
import { readReference } from '../../workbook/address';
import type { Page } from '../../workbook/page';
import type { HostSheet } from '../../workbook/sheet';
import { invalidArgument, itemNotFound } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { areasTable } from './rangeAreas';

const PARTS: readonly (keyof Page)[] = [
  'orientation',
  'paperSize',
  'zoom',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
  'blackAndWhite',
  'printOrder',
  'firstPageNumber',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
];
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: HostSheet, unit: unknown, margins: unknown): void {
  const points = POINTS[String(unit)];
  if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
  const changes = Object.entries(margins).map(([side, size]: [string, unknown]) => {
    if (!/^(?:top|bottom|left|right|header|footer)$/.test(side) || typeof size !== 'number' || size < 0) {
      throw invalidArgument();
    }
    return [`${side}Margin`, size * points];
  });
  Object.assign(sheet.page, Object.fromEntries(changes));
}

/** A Range, RangeAreas or an address of this sheet. */
function areasOf(sheet: HostSheet, argument: unknown): readonly Area[] {
  if (typeof argument === 'string') {
    const reference = readReference(argument);
    if (!reference) throw invalidArgument();
    return reference.areas;
  }
  const target = (argument as HostObject | undefined)?.target as
    { readonly sheet?: HostSheet; readonly area?: Area; readonly areas?: readonly Area[] } | undefined;
  const areas = target?.areas ?? (target?.area ? [target.area] : []);
  if (target?.sheet !== sheet || areas.length === 0) throw invalidArgument();
  return areas;
}

const printArea = (sheet: HostSheet): HostObject | null =>
  sheet.printAreas.length === 0 ? null : bind(areasTable, { sheet, areas: sheet.printAreas });

export const pageLayout: TypeTable<HostSheet> = {
  type: 'PageLayout',
  read: Object.fromEntries(PARTS.map((part) => [pascal(part), ({ page }: HostSheet) => page[part]])),
  write: Object.fromEntries(
    PARTS.map((part) => [
      pascal(part),
      ({ page }: HostSheet, value: unknown) => {
        if (part !== 'zoom' && typeof value !== typeof page[part]) throw invalidArgument();
        Object.assign(page, { [part]: value });
      },
    ]),
  ),
  open: {
    GetPrintArea: (sheet) => {
      const area = printArea(sheet);
      if (!area) throw itemNotFound();
      return area;
    },
    GetPrintAreaOrNullObject: printArea,
  },
  call: {
    SetPrintArea: (sheet, [area]) => {
      sheet.printAreas = [...areasOf(sheet, area)];
    },
    SetPrintMargins: (sheet, [unit, margins]) => {
      setMargins(sheet, unit, margins);
    },
  },
};
