import { describe, expect, it } from '@jest/globals';
import { buildBook, MAIN, open } from './support/workbook';

const LINE = 'style="thin"';
/** By their place in cellXfs: plain, a box, its right line, its left, its top, yellow, white. */
const BORDERS = [
  '<border/>',
  `<border><left ${LINE}/><right ${LINE}/><top ${LINE}/><bottom ${LINE}/></border>`,
  `<border><right ${LINE}/></border>`,
  `<border><left ${LINE}/></border>`,
  `<border><top ${LINE}/></border>`,
];
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
const FORMATS = [
  ...BORDERS.map((_, at) => `<xf borderId="${at}" fillId="0"/>`),
  '<xf borderId="0" fillId="1"/>',
  '<xf borderId="0" fillId="2"/>',
];
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/>${solid('FFFF00')}${solid('FFFFFF')}</fills>` +
  `<borders>${BORDERS.join('')}</borders><cellXfs>${FORMATS.join('')}</cellXfs></styleSheet>`;

function ruledOf(rows: string, before = '') {
  const look = open(buildBook({ styles: STYLES, sheets: [{ rows, before }] })).look('1');
  return look.ok ? look.value.ruled : null;
}

describe('how far a sheet is ruled', () => {
  it.each([
    ['nowhere', '<row r="1"><c r="C1" s="0"><v>1</v></c></row>', 0, 0],
    [
      'to blank cells with lines',
      '<row r="9"><c r="B9" s="1"/></row><row r="3"><c r="D3" s="1"/></row>',
      9,
      4,
    ],
    ['to a fill', '<row r="2"><c r="C2" s="5"/></row>', 2, 3],
    ['not to a fill in white', '<row r="2"><c r="C2" s="6"/></row>', 0, 0],
    ['to a right line', '<row r="2"><c r="C2" s="2"/></row>', 2, 3],
    [
      'not into a column that has the left line of the one before',
      '<row r="2"><c r="C2" s="3"/></row>',
      2,
      0,
    ],
    ['not into a row that has the lower line of the one above', '<row r="2"><c r="C2" s="4"/></row>', 0, 3],
    ['to cells that state no place', '<row/><row><c s="0"/><c s="1"/></row>', 2, 2],
    ['not by the style of a row', '<row r="7" s="1" customFormat="1"/>', 0, 0],
  ])('%s', (_, xml, rows, columns) => {
    expect(ruledOf(xml)).toEqual({ rows, columns });
  });

  it('not by the style of a column', () => {
    expect(ruledOf('', '<cols><col min="1" max="8" style="1"/></cols>')).toEqual({ rows: 0, columns: 0 });
  });
});
