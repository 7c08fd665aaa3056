import { intersection } from '../../workbook/address';
import { placesOf } from '../../workbook/sheet';
import { invalidArgument, invalidOperation } from '../errors';
import type { Turn, TypeTable } from '../table';
import { readCells, readColumns, readRows, writeCells, writeColumns, writeRows } from './cellProperties';
import { guardContent, guardFormat, guardStructure, type RangeTarget } from './rangeTarget';

function clear({ sheet, area }: RangeTarget, applyTo: unknown, { workbook }: Turn): void {
  const what = applyTo ?? 'All';
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what !== 'All' && what !== 'Formats' && what !== 'Contents') throw invalidArgument();
  if (what !== 'Formats') {
    guardContent(sheet, area);
    for (const { row, column, cell } of sheet.cells()) {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
      cell.value = null;
      cell.formula = null;
      cell.isForcedText = false;
    }
    workbook.calculate(sheet);
    workbook.tell({ kind: 'changed', sheet, area, by: 'addin' });
  }
  if (what === 'Contents') return;
  guardFormat(sheet, 'allowFormatCells');
  sheet.clearLooks(area);
}

/** Only the first cell's content stays, as in Excel. */
function merge({ sheet, area }: RangeTarget, across: unknown): void {
  guardStructure(sheet);
  const blocks =
    across === true
      ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
          ...area,
          top: area.top + row,
          bottom: area.top + row,
        }))
      : [area];
  for (const block of blocks) {
    sheet.merges = [...sheet.merges.filter((one) => intersection(one, block) === null), block];
    for (const { row, column } of placesOf(block).slice(1)) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      cell.value = null;
      cell.formula = null;
    }
  }
}

export const rangeCall: NonNullable<TypeTable<RangeTarget>['call']> = {
  Clear: (range, [applyTo], turn) => {
    clear(range, applyTo, turn);
  },
  Select: ({ sheet, area }, _, { workbook }) => {
    if (sheet.visibility !== 'Visible') throw invalidOperation();
    workbook.select(sheet, area, 'addin');
  },
  Merge: (range, [across]) => {
    merge(range, across);
  },
  Unmerge: ({ sheet, area }) => {
    guardStructure(sheet);
    sheet.merges = sheet.merges.filter((one) => intersection(one, area) === null);
  },
  Calculate: ({ sheet }, _, { workbook }) => {
    workbook.calculate(sheet);
  },
  GetCellProperties: (range, [wanted]) => readCells(range, wanted),
  GetRowProperties: (range, [wanted]) => readRows(range, wanted),
  GetColumnProperties: (range, [wanted]) => readColumns(range, wanted),
  SetCellProperties: (range, [given]) => {
    writeCells(range, given);
  },
  SetRowProperties: (range, [given]) => {
    writeRows(range, given);
  },
  SetColumnProperties: (range, [given]) => {
    writeColumns(range, given);
  },
  _KeepReference: (range, _, { tracking }) => {
    tracking.keep(range);
  },
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
      throw invalidArgument();
  },
};
