import { describe, expect, it } from '@jest/globals';

import { buildRich } from './support/rich';
import { differingParts, isSameBytes, partText, rawEntries } from './support/rawZip';
import { edit, open, write } from './support/workbook';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const SHEET2 = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';

describe('a workbook with everything in it', () => {
  const before = buildRich();

  it('is read', () => {
    const workbook = open(before);
    expect(workbook.isMacroEnabled).toBe(true);
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['3', '自评表'],
      ['5', '汇总 1'],
    ]);
    expect(workbook.toBytes()).toBe(before);
  });

  it('changes nothing but the cells, their dependents and the mark to compute', () => {
    const workbook = open(before);
    const after = write(workbook, [edit(3, 3, 7, 8.5), edit(11, 7, null, '=1+1 不是公式')], '3');
    expect(differingParts(before, after)).toEqual([BOOK, SHEET1, SHEET2]);
    expect(partText(after, SHEET1)).toBe(
      partText(before, SHEET1)
        .replace('<c r="D4" s="3"><v>7</v></c>', '<c r="D4" s="3"><v>8.5</v></c>')
        .replace('<f>SUM(得分区)</f><v>16</v>', '<f>SUM(得分区)</f>')
        .replace('<row r="12" spans="1:6"', '<row r="12" spans="1:8"')
        .replace(
          '<v>9</v></c></row></sheetData>',
          '<v>9</v></c><c r="H12" t="inlineStr"><is><t>=1+1 不是公式</t></is></c></row></sheetData>',
        )
        .replace('<dimension ref="A1:F12"/>', '<dimension ref="A1:H12"/>'),
    );
    expect(partText(after, SHEET2)).toBe(
      partText(before, SHEET2)
        .replace('<f>自评表!D8*2</f><v>32</v>', '<f>自评表!D8*2</f>')
        .replace(' t="str"><f>IF(A1&gt;30,"优","良")</f><v>优</v>', '><f>IF(A1&gt;30,"优","良")</f>'),
    );
    expect(partText(after, BOOK)).toBe(
      partText(before, BOOK).replace('iterate="1"/>', 'iterate="1" fullCalcOnLoad="1"/>'),
    );
  });

  it('keeps every other entry byte for byte, in order, with its descriptor and extra fields', () => {
    const after = write(open(before), [edit(3, 3, 7, 8)], '3');
    const [first, second] = [rawEntries(before), rawEntries(after)];
    expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    const kept = first.filter(({ raw }, i) => isSameBytes(raw, second[i]?.raw));
    expect(kept).toHaveLength(first.length - 3);
    expect(isSameBytes(after.subarray(-6), before.subarray(-6))).toBe(true);
  });

  it('changes nothing on a second run', () => {
    const workbook = open(before);
    const after = write(workbook, [edit(3, 3, 7, 8), edit(8, 0, null, '说明')], '3');
    const again = open(after);
    expect(again.sheets).toEqual(workbook.sheets);
    expect(write(again, [edit(3, 3, 8, 8), edit(8, 0, '说明', '说明')], '3')).toBe(after);
  });

  it('leaves formulas that do not depend on the change alone', () => {
    const after = write(open(before), [edit(11, 0, '备注', '其他')], '3');
    expect(differingParts(before, after)).toEqual([SHEET1]);
  });

  it('comes back to the same values when the receipt is applied backwards', () => {
    const workbook = open(before);
    const receipt = workbook.apply([{ sheetId: '3', edits: [edit(3, 3, 7, 8), edit(8, 0, null, '说明')] }]);
    expect(receipt).toEqual({
      ok: true,
      value: { sheets: [{ sheetId: '3', edits: [edit(3, 3, 7, 8), edit(8, 0, null, '说明')] }] },
    });
    write(workbook, [edit(3, 3, 8, 7), edit(8, 0, '说明', null)], '3');
    const values = (book: typeof workbook): unknown =>
      book.sheets[0]?.cells
        .filter(({ formula }) => formula === undefined)
        .map(({ row, column, value }) => [row, column, value]);
    expect(values(open(workbook.toBytes()))).toEqual(values(open(before)));
  });
});
