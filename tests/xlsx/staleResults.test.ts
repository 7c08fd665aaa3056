import { describe, expect, it } from '@jest/globals';

import { formulaTokens } from '../../src/sheet/formula/tokens';
import { SharedFormula } from '../../src/sheet/formula/shift';
import { differingParts, partText } from './support/rawZip';
import { buildBook, edit, open, write } from './support/workbook';

/** Formulas of the second sheet that lose their result when 甲!B2 changes. */
function stale(formulas: readonly string[], names = ''): string[] {
  const rows = formulas
    .map(
      (formula, i) =>
        `<row r="${String(i + 1)}"><c r="Z${String(i + 1)}"><f>${formula.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</f><v>1</v></c></row>`,
    )
    .join('');
  const book = buildBook({
    sheets: [
      { name: '甲', rows: '<row r="2"><c r="B2"><v>1</v></c></row>' },
      { name: '乙 2', rows },
    ],
    bookAfter: `<definedNames>${names}</definedNames>`,
  });
  const workbook = open(book);
  write(workbook, [edit(1, 1, 1, 2)]);
  return (workbook.sheets[1]?.cells ?? [])
    .filter(({ value }) => value === null)
    .map(({ formula }) => formula ?? '');
}

describe('formulas that depend on a change', () => {
  it('follows references, ranges, rows, columns, in any notation', () => {
    const yes = [
      '甲!B2',
      '甲!$B$2+1',
      "'甲'!b2",
      'SUM(甲!A1:C3)',
      'SUM(甲!C3:A1)',
      'SUM(甲!B:B)',
      'SUM(甲!$A:$C)',
      'SUM(甲!2:2)',
      'SUM(甲!$1:$9)',
      'IF(1,甲!B2,"甲!A1")',
      '甲!A1:B2 甲!B2:C3',
    ];
    expect(stale(yes)).toEqual(yes);
    expect(
      stale([
        '甲!B3',
        '甲!A2',
        'B2',
        "'乙 2'!B2",
        'SUM(甲!C:D)',
        'SUM(甲!3:9)',
        '"甲!B2"',
        'LOG10(5)',
        '[1]甲!B2',
        "'[1]甲'!B2",
        'TRUE',
        '1E5+2.5',
        '{1,2;3,4}',
        '#REF!',
        '甲!#REF!',
        '',
      ]),
    ).toEqual([]);
  });

  it('follows formulas to formulas, over blanks and in any order', () => {
    expect(stale(['Z2*2', 'Z3', 'SUM(Z4:Z4)', '甲!B2', 'Z6', 'Z5'])).toEqual([
      'Z2*2',
      'Z3',
      'SUM(Z4:Z4)',
      '甲!B2',
    ]);
  });

  it('takes what it cannot tell for dependent', () => {
    const unclear = [
      'INDIRECT("x")',
      'OFFSET(A1,1,1)',
      '表1[得分]',
      'SUM([@得分])',
      'unknown',
      "SUM(甲:'乙 2'!A1)",
      'SUM(甲:丙!A1)',
      'A1:INDEX(C:C,3)',
      '丁!A1',
      '_xlfn.ANCHORARRAY(A1)',
      "'x",
    ];
    expect(stale(unclear)).toEqual(unclear);
  });

  it('follows defined names, local before global, and through other names', () => {
    const name = (text: string, formula: string, sheet = ''): string =>
      `<definedName name="${text}"${sheet}>${formula}</definedName>`;
    const names =
      name('score', '甲!$B$2') +
      name('through', 'score*2') +
      name('away', '甲!$C$9') +
      name('relative', '甲!B2') +
      name('loop', 'loop+1') +
      name('local', '甲!$A$1') +
      name('local', '甲!$B$2', ' localSheetId="1"') +
      name('shadowed', '甲!$B$2') +
      name('shadowed', '甲!$A$1', ' localSheetId="1"') +
      name('constant', '0.5') +
      name('得分', '甲!$B$1:$B$9');
    expect(
      stale(
        [
          'score',
          'SCORE+1',
          'through',
          'away',
          'relative',
          'loop',
          'local',
          'shadowed',
          'constant',
          '甲!local',
          'SUM(得分)',
        ],
        names,
      ),
    ).toEqual(['score', 'SCORE+1', 'through', 'relative', 'loop', 'local', 'SUM(得分)']);
  });

  it('follows shared formulas, and every cell of an array', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="E2" t="str"><v>1</v></c></row>';
    const after = write(open(buildBook({ sheets: [{ rows }] })), [edit(1, 0, 1, 5)]);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2</f></c></row>' +
        '<row r="2"><c r="A2"><v>5</v></c><c r="C2"><f t="shared" si="0"/></c><c r="E2"></c></row>',
    );
  });

  it('marks the workbook to be computed only when a result went', () => {
    const book = (formula: string, calc = ''): Uint8Array =>
      buildBook({
        sheets: [{ rows: `<row><c><v>1</v></c><c><f>${formula}</f><v>1</v></c></row>` }],
        bookAfter: calc,
      });
    const mark = (bytes: Uint8Array): string | undefined =>
      /<calcPr[^>]*>/.exec(partText(write(open(bytes), [edit(0, 0, 1, 2)]), 'xl/workbook.xml'))?.[0];
    expect(mark(book('A1'))).toBe('<calcPr fullCalcOnLoad="1"/>');
    expect(mark(book('A1', '<calcPr calcId="1" fullCalcOnLoad="0" iterate="1"/>'))).toBe(
      '<calcPr calcId="1" fullCalcOnLoad="1" iterate="1"/>',
    );
    expect(mark(book('A9', '<calcPr calcId="1"/>'))).toBe('<calcPr calcId="1"/>');
    const without = book('A9');
    expect(differingParts(without, write(open(without), [edit(0, 0, 1, 2)]))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('puts a new calcPr behind new names', () => {
    const workbook = open(
      buildBook({
        sheets: [{ name: 'S', rows: '<row><c><v>1</v></c><c><f>A1</f><v>1</v></c></row>' }],
        bookAfter: '<oleSize ref="A1"/>',
      }),
    );
    const area = { top: 0, left: 0, bottom: 0, right: 1 };
    workbook.apply([
      { sheetId: '1', edits: [edit(0, 0, 1, 2), { kind: 'print-area', before: null, after: area }] },
    ]);
    expect(partText(workbook.toBytes(), 'xl/workbook.xml')).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    );
  });

  it('stays quick on long chains and many ranges', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<row><c r="Z${String(i + 1)}"><f>Z${String(i + 2)}+SUM(Z${String(i + 2)}:Z$20001)</f><v>1</v></c></row>`,
    ).join('');
    const workbook = open(buildBook({ sheets: [{ rows: `${chain}<row><c r="Z20001"><v>1</v></c></row>` }] }));
    const start = performance.now();
    write(workbook, [edit(20_000, 25, 1, 2)]);
    expect(workbook.sheets[0]?.cells.filter(({ value }) => value === null)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('formula texts', () => {
  it('are taken apart without ever failing', () => {
    for (const text of [
      "'",
      '"',
      '[',
      ']',
      '!',
      ':',
      "'a'!",
      'A1:',
      ':A1',
      'A1:B',
      'A:1',
      '$',
      '$$A1',
      '#',
      '[[]',
      "[a'",
      '1:2:3',
      'A1:B2:C3',
      '\ud800',
      '__proto__',
    ]) {
      expect(Array.isArray(formulaTokens(text))).toBe(true);
    }
  });

  it('are shifted for followers of a shared formula', () => {
    const shifted = (formula: string, rows: number, columns: number): string =>
      new SharedFormula(formula).shifted(rows, columns);
    expect(shifted('A1+$A1+A$1+$A$1', 2, 3)).toBe('D3+$A3+D$1+$A$1');
    expect(shifted('SUM(A:A,1:1,$B:C,$2:3)', 2, 3)).toBe('SUM(D:D,3:3,$B:F,$2:5)');
    expect(shifted('LOG10(A1)&"A1"&\'A1\'!A1&A1x&Tab[A1]', 1, 0)).toBe(
      'LOG10(A2)&"A1"&\'A1\'!A2&A1x&Tab[A1]',
    );
    expect(shifted('A1+B2', -1, -1)).toBe('XFD1048576+A1');
  });
});
