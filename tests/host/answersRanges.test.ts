import { describe, expect, it } from '@jest/globals';
import { plainSheet } from './index';
import { open, refused, run } from './support';

describe('ranges', () => {
  it('read the used block: values, formulas, formats, texts, place', async () => {
    const workbook = open();
    workbook.type('路灯', 'C6', '=SUM(C1:C5)');
    workbook.type('路灯', 'C7', '99.5%');
    await run(async (context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load(
        'address,rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,text,valueTypes',
      );
      const empty = context.workbook.worksheets.getItem('说明').getUsedRangeOrNullObject(true).untrack();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(used.address).toBe('路灯!A1:C7');
      expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([0, 0, 7, 3]);
      expect(used.values.map((row) => row[2] as unknown)).toEqual(['', '', '', '', 12.5, 12.5, 0.995]);
      expect(used.formulas[5]?.[2]).toBe('=SUM(C1:C5)');
      expect(used.numberFormat[6]?.[2]).toBe('0.00%');
      expect(used.text[6]?.[2]).toBe('99.50%');
      expect(used.valueTypes[4]).toEqual(['Empty', 'Empty', 'Double']);
    });
  });

  it('take values as if typed, and a text after an apostrophe as text', async () => {
    const workbook = open();
    await run(async (context, sheet) => {
      sheet.getRange('A2:C2').untrack().values = [["'=1+1", '=C5', '12']];
      sheet.getRange('A3').untrack().numberFormat = [['@']];
      sheet.getRange('A3').untrack().values = [['007']];
      sheet.getRange('A4:B4').untrack().values = [['x', null]];
      await context.sync();
    });
    expect(['A2', 'C2', 'A3', 'A4'].map((cell) => workbook.valueAt('路灯', cell))).toEqual([
      '=1+1',
      12,
      '007',
      'x',
    ]);
    expect(workbook.sheet('路灯').cell(1, 1)?.formula).toBe('=C5');
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('A2:B2').untrack().values = [['only one']];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    await run(async (context, sheet) => {
      sheet.getRange('A2:C4').untrack().clear('Contents');
      await context.sync();
    });
    expect(workbook.valueAt('路灯', 'A2')).toBeNull();
  });

  it('carry looks cell by cell, sizes, merges, borders and rules for entries', async () => {
    const workbook = open();
    await run(async (context, sheet) => {
      const block = sheet.getRangeByIndexes(0, 0, 2, 2).untrack();
      block.format.set({ wrapText: true, horizontalAlignment: 'Center', font: { bold: true, size: 12 } });
      block.format.fill.color = '#FFFF00';
      block.format.rowHeight = 30;
      block.format.columnWidth = 80;
      block.format.borders.getItem('EdgeTop').style = 'Continuous';
      block.format.borders.getItem('InsideVertical').style = 'Continuous';
      sheet.getRange('A1:B1').untrack().merge();
      sheet.getRange('B2').untrack().format.protection.locked = false;
      const { dataValidation } = block;
      dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.prompt = { showPrompt: true, title: '预算数', message: '万元' };
      const cells = block.getCellProperties({ format: { protection: true, font: { bold: true } } });
      const rows = block.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      expect(cells.value[1]?.[1]?.format?.protection?.locked).toBe(false);
      expect(cells.value[0]?.[0]?.format).toEqual({
        protection: { locked: true, formulaHidden: false },
        font: { bold: true },
      });
      expect(rows.value).toEqual([
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: false, format: { rowHeight: 30 } },
      ]);
      const { protection } = sheet.getRange('A1:B2').untrack().format;
      protection.load('locked');
      await context.sync();
      expect(protection.locked).toBeNull();
    });
    const { cells, merges, validations } = plainSheet(workbook.sheet('路灯'));
    expect(merges).toEqual(['A1:B1']);
    expect(cells['A1']?.looks).toMatchObject({
      'borders.EdgeTop.style': 'Continuous',
      'borders.EdgeRight.style': 'Continuous',
    });
    expect(cells['A2']?.looks).not.toHaveProperty(['borders.EdgeTop.style']);
    expect(validations).toMatchObject([{ area: 'A1:B2', validation: { type: 'Decimal' } }]);
  });

  it('say which rows and columns are hidden, null where only some are', async () => {
    const workbook = open();
    workbook.sheet('路灯').hiddenRows.add(1);
    await run(async (context, sheet) => {
      const block = sheet.getRange('A1:A3').untrack();
      const row = sheet.getRange('A2').untrack();
      block.load('rowHidden,columnHidden');
      row.load('rowHidden');
      await context.sync();
      expect([block.rowHidden, block.columnHidden, row.rowHidden]).toEqual([null, false, true]);
    });
  });

  it('are never asked for merged areas', async () => {
    open();
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
        await context.sync();
      }),
    ).toBe('MergedAreasRefused');
  });
});
