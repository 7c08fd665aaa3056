import { expect, it } from '@jest/globals';
import { severityLabel } from '../../../src/core/index';
import type { CellValue } from '../../../src/sheet/index';
import { countHints } from '../../../src/standalone/files/hints';

const countOf = (...values: readonly (readonly [CellValue, CellValue])[]): number =>
  countHints([
    {
      sheetId: 'sheet1',
      sheetName: '自评表',
      edits: values.map(([before, after], row) => ({ kind: 'cell', row, column: 8, before, after })),
    },
  ]);

it.each([
  ['the heading of the column', null, '校验提示', 1],
  ['a heading with its finding', null, '校验提示：【错误】未填写主管部门。', 1],
  ['a finding', null, '【警告】完成率偏高。', 1],
  ['a finding in English', null, `【${severityLabel('error', 'en')}】The department is blank.`, 1],
  ['a finding that was cleared', '【错误】未填写主管部门。', null, 1],
  ['what a person wrote over a finding', '【错误】未填写主管部门。', '已核实', 0],
  ['a person’s own text in such brackets', null, '【说明】因疫情影响，活动取消。', 0],
  ['a score', 9, 10, 0],
])('%s is told apart', (_, before, after, hints) => {
  expect(countOf([before, after])).toBe(hints);
});

it('the cells of all sheets are counted', () => {
  expect(countOf([null, '校验提示'], [9, 10], [null, '【错误】得分高于分值。'])).toBe(2);
});
