import { isLook } from '../../workbook/looks';
import { invalidArgument } from '../errors';
import type { Turn, TypeTable } from '../table';
import { guardContent, guardFormat, type RangeTarget, spread } from './rangeTarget';

function writeContent({ sheet, area }: RangeTarget, input: unknown, { workbook }: Turn): void {
  const entries = spread(area, input);
  guardContent(sheet, area);
  for (const { row, column, value } of entries) {
    if (value === null) continue;
    if (!isLook(value)) throw invalidArgument();
    workbook.put(sheet, row, column, value);
  }
  workbook.tell({ kind: 'changed', sheet, area, by: 'addin' });
}

function writeFormat({ sheet, area }: RangeTarget, input: unknown): void {
  guardFormat(sheet, 'allowFormatCells');
  if (!Array.isArray(input)) {
    if (typeof input !== 'string') throw invalidArgument();
    sheet.setLook(area, 'numberFormat', input === '' ? 'General' : input);
    return;
  }
  for (const { row, column, value } of spread(area, input)) {
    if (value === null) continue;
    if (typeof value !== 'string') throw invalidArgument();
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.setLook(cell, 'numberFormat', value === '' ? 'General' : value);
  }
}

function hide(set: Set<number>, first: number, last: number, isHidden: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (isHidden) set.add(index);
    else set.delete(index);
  }
}

export const rangeWrite: NonNullable<TypeTable<RangeTarget>['write']> = {
  Values: writeContent,
  Formulas: writeContent,
  NumberFormat: writeFormat,
  NumberFormatLocal: writeFormat,
  RowHidden: ({ sheet, area }, value) => {
    guardFormat(sheet, 'allowFormatRows');
    hide(sheet.hiddenRows, area.top, area.bottom, value === true);
  },
  ColumnHidden: ({ sheet, area }, value) => {
    guardFormat(sheet, 'allowFormatColumns');
    hide(sheet.hiddenColumns, area.left, area.right, value === true);
  },
  Style: ({ sheet, area }, value) => {
    guardFormat(sheet, 'allowFormatCells');
    sheet.setLook(area, 'style', String(value));
  },
};
