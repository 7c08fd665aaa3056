import { describe, expect, it } from '@jest/globals';
import type { PageLook } from '../../src/xlsx/index';
import { buildBook, open } from './support/workbook';
import type { BookSpec } from './support/workbook';

function pageOf(spec: BookSpec): PageLook {
  const outcome = open(buildBook(spec)).look('1');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.page;
}

const titlesOf = (formula: string, sheet = 0) => {
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${formula}</definedName>`;
  const { titleRows, titleColumns } = pageOf({
    sheets: [{ name: '表 1' }, { name: '表2' }],
    bookAfter: `<definedNames>${name}</definedNames>`,
  });
  return [titleRows, titleColumns];
};

describe('what is printed again on every page', () => {
  it.each([
    ['rows', "'表 1'!$1:$3", { first: 0, last: 2 }, null],
    ['columns', "'表 1'!$A:$B", null, { first: 0, last: 1 }],
    ['both', "'表 1'!$B:$B,'表 1'!$2:$2", { first: 1, last: 1 }, { first: 1, last: 1 }],
    ['rows as whole areas', "'表 1'!$A$1:$XFD$2", { first: 0, last: 1 }, null],
    ['nothing for a block of cells', "'表 1'!$A$1:$C$2", null, null],
    ['nothing for what is computed', "OFFSET('表 1'!$A$1,0,0,2)", null, null],
  ])('is %s', (_, formula, rows, columns) => {
    expect(titlesOf(formula)).toEqual([rows, columns]);
  });

  it('is the sheet’s own', () => {
    expect(titlesOf('表2!$1:$3', 1)).toEqual([null, null]);
  });
});

describe('where pages end', () => {
  it('is where somebody put it, not where a program worked it out', () => {
    const breaks = (...marks: readonly string[]): string => marks.map((mark) => `<brk ${mark}/>`).join('');
    const { rowBreaks, columnBreaks } = pageOf({
      sheets: [
        {
          after:
            `<rowBreaks count="5" manualBreakCount="2">${breaks('id="3" max="16383" man="1"', 'id="9" man="0"', 'id="20"', 'id="x" man="1"', 'id="40" man="true"')}</rowBreaks>` +
            `<colBreaks count="1" manualBreakCount="1">${breaks('id="2" man="1"', 'id="0" man="1"')}</colBreaks>`,
        },
      ],
    });
    expect([rowBreaks, columnBreaks]).toEqual([[3, 40], [2]]);
  });
});
