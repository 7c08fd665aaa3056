import { describe, expect, it } from '@jest/globals';

import type { CellValue } from '../../src/sheet/snapshot';
import { differingParts, partText } from './support/rawZip';
import { buildBook, edit, firstSheet, MAIN, open, stylesXml, write } from './support/workbook';
import type { BookSpec } from './support/workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet part before and after; the written file is read again and must show what the workbook shows. */
function written(spec: BookSpec, ...edits: readonly ReturnType<typeof edit>[]): [string, string] {
  const book = buildBook(spec);
  const workbook = open(book);
  const after = write(workbook, edits);
  expect(open(after).sheets).toEqual(workbook.sheets);
  expect(differingParts(book, after)).toEqual([SHEET]);
  return [partText(book, SHEET), partText(after, SHEET)];
}

const rows = (text: string): BookSpec => ({ sheets: [{ rows: text }] });

/** What stands inside sheetData after the edits. */
function dataAfter(spec: BookSpec, ...edits: readonly ReturnType<typeof edit>[]): string {
  const [, after] = written(spec, ...edits);
  return after.slice(after.indexOf('<sheetData>') + 11, after.indexOf('</sheetData>'));
}

describe('one cell', () => {
  const cases: [string, string, CellValue, CellValue, string][] = [
    ['a number', '<c r="A1"><v>1</v></c>', 1, 9.88, '<c r="A1"><v>9.88</v></c>'],
    ['a very small number', '<c r="A1"><v>1</v></c>', 1, 1e-7, '<c r="A1"><v>1e-7</v></c>'],
    ['a text', '<c r="A1"><v>1</v></c>', 1, '优', '<c r="A1" t="inlineStr"><is><t>优</t></is></c>'],
    ['a boolean', '<c r="A1"><v>1</v></c>', 1, true, '<c r="A1" t="b"><v>1</v></c>'],
    ['nothing', '<c r="A1"><v>1</v></c>', 1, null, '<c r="A1"/>'],
    ['empty text, which is nothing', '<c r="A1"><v>1</v></c>', 1, '', '<c r="A1"/>'],
    ['into an empty tag', '<c r="A1"/>', null, 5, '<c r="A1"><v>5</v></c>'],
    ['over a boolean', '<c r="A1" t="b"><v>1</v></c>', true, 5, '<c r="A1"><v>5</v></c>'],
    ['over an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A', 5, '<c r="A1"><v>5</v></c>'],
    [
      'over a rich text',
      '<c t="inlineStr" r="A1"><is><r><t>a</t></r></is></c>',
      'a',
      5,
      '<c r="A1"><v>5</v></c>',
    ],
    ['with odd white space', '<c  r = "A1"\n t=\'n\' >\n<v>1</v>\n</c >', 1, 5, '<c  r = "A1"><v>5</v></c>'],
    ['without r=', '<c><v>1</v></c>', 1, 5, '<c><v>5</v></c>'],
    [
      'with unknown attributes',
      '<c r="A1" vm="1" cm="1" ph="1"><v>1</v></c>',
      1,
      5,
      '<c r="A1" ph="1"><v>5</v></c>',
    ],
    [
      'with an extension',
      '<c r="A1"><v>1</v><extLst><ext/></extLst></c>',
      1,
      5,
      '<c r="A1"><v>5</v><extLst><ext/></extLst></c>',
    ],
  ];
  it.each(cases)('%s', (_, cell, before, after, xml) => {
    expect(dataAfter(rows(`<row r="1">${cell}</row>`), edit(0, 0, before, after))).toBe(
      `<row r="1">${xml}</row>`,
    );
  });

  it('writes numbers at the digits a cell has, so that a second run changes nothing', () => {
    const workbook = open(buildBook(rows('<row><c><v>1</v></c></row>')));
    const after = write(workbook, [edit(0, 0, 1, 0.1 + 0.2)]);
    expect(firstSheet(open(after)).cells).toEqual([{ row: 0, column: 0, value: 0.3 }]);
    expect(write(workbook, [edit(0, 0, 0.3, 0.1 + 0.2)])).toBe(after);
  });

  it('keeps the style, and the place of attributes', () => {
    const spec = {
      ...rows('<row r="1"><c s="1" t="s" r="A1"><v>0</v></c></row>'),
      strings: '<si><t>x</t></si>',
      styles: stylesXml('<xf/><xf/>'),
    };
    expect(dataAfter(spec, edit(0, 0, 'x', 7))).toBe('<row r="1"><c s="1" r="A1"><v>7</v></c></row>');
    expect(dataAfter(spec, edit(0, 0, 'x', 'y'))).toBe(
      '<row r="1"><c s="1" t="inlineStr" r="A1"><is><t>y</t></is></c></row>',
    );
  });
});

describe('texts', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' both ends ',
    'two\nlines',
    'a\r\nb',
    '<&>"\'',
    ']]>',
    '_x000D_',
    '__x000D__',
    '_x005F_x000D_',
    '_X000D_',
    '\u0000\u0001\u001f\u007f',
    '\ufffe\uffff',
    '\ud800',
    'a\udc00b',
    '😀',
    '中文（一）',
    '__proto__',
    'a'.repeat(32_767),
    '\u00a0',
    '  a  b  ',
  ];
  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '%s comes back as it is, as text',
    (_, text) => {
      const workbook = open(buildBook(rows('')));
      const cells = firstSheet(open(write(workbook, [edit(0, 0, null, text)]))).cells;
      expect(cells).toEqual([{ row: 0, column: 0, value: text }]);
    },
  );

  it('refuses a text no cell can hold', () => {
    const workbook = open(buildBook());
    const outcome = workbook.apply([{ sheetId: '1', edits: [edit(0, 0, null, 'a'.repeat(32_768))] }]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'file-over-limit' } });
  });
});

describe('cells that are not there yet', () => {
  it.each([
    ['an empty sheet', '', [2, 1], '<row r="3"><c r="B3"><v>5</v></c></row>'],
    ['before all rows', '<row r="4"/>', [0, 0], '<row r="1"><c r="A1"><v>5</v></c></row><row r="4"/>'],
    [
      'between rows',
      '<row r="1"/>\n<row r="4"/>',
      [1, 0],
      '<row r="1"/>\n<row r="2"><c r="A2"><v>5</v></c></row><row r="4"/>',
    ],
    ['after all rows', '<row r="1"/>\n', [6, 0], '<row r="1"/>\n<row r="7"><c r="A7"><v>5</v></c></row>'],
    ['in an empty row', '<row r="1" ht="20"/>', [0, 2], '<row r="1" ht="20"><c r="C1"><v>5</v></c></row>'],
    ['in a row without cells', '<row r="1"></row>', [0, 2], '<row r="1"><c r="C1"><v>5</v></c></row>'],
    [
      'first in a row',
      '<row r="1"><c r="C1"/></row>',
      [0, 0],
      '<row r="1"><c r="A1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      'amid a row',
      '<row r="1"><c r="A1"/> <c r="C1"/></row>',
      [0, 1],
      '<row r="1"><c r="A1"/> <c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      'last in a row',
      '<row r="1"><c r="A1"/> </row>',
      [0, 1],
      '<row r="1"><c r="A1"/> <c r="B1"><v>5</v></c></row>',
    ],
    [
      'after Z',
      '<row r="1"><c r="Z1"/><c r="AB1"/></row>',
      [0, 26],
      '<row r="1"><c r="Z1"/><c r="AA1"><v>5</v></c><c r="AB1"/></row>',
    ],
    [
      'rows without r=',
      '<row><c/><c/></row><row><c/></row>',
      [0, 2],
      '<row><c/><c/><c r="C1"><v>5</v></c></row><row><c/></row>',
    ],
    [
      'below rows without r=',
      '<row><c/></row>',
      [1, 0],
      '<row><c/></row><row r="2"><c r="A2"><v>5</v></c></row>',
    ],
    [
      'cells out of order',
      '<row r="1"><c r="C1"/><c r="A1"/></row>',
      [0, 1],
      '<row r="1"><c r="B1"><v>5</v></c><c r="C1"/><c r="A1"/></row>',
    ],
    [
      'beyond spans',
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      [0, 5],
      '<row r="1" spans="2:6"><c r="B1"/><c r="F1"><v>5</v></c></row>',
    ],
  ])('%s', (_, before, [row = 0, column = 0], after) => {
    expect(dataAfter(rows(before), edit(row, column, null, 5))).toBe(after);
  });

  it('opens an empty sheetData, with a prefix as well', () => {
    const xml = (p: string, data: string): string =>
      `<${p}worksheet xmlns${p === '' ? '' : ':x'}="${MAIN}"><${p}sheetPr/>${data}<${p}pageMargins/></${p}worksheet>`;
    for (const p of ['', 'x:']) {
      const [before, after] = written(
        { sheets: [{ xml: xml(p, `<${p}sheetData/>`) }] },
        edit(0, 0, null, 'a'),
        edit(2, 0, null, 5),
      );
      expect(after).toBe(
        before.replace(
          `<${p}sheetData/>`,
          `<${p}sheetData><${p}row r="1"><${p}c r="A1" t="inlineStr"><${p}is><${p}t>a</${p}t></${p}is></${p}c></${p}row>` +
            `<${p}row r="3"><${p}c r="A3"><${p}v>5</${p}v></${p}c></${p}row></${p}sheetData>`,
        ),
      );
    }
  });

  it('does several rows and cells at once', () => {
    const edits = [
      edit(4, 1, null, 7),
      edit(0, 2, null, 1),
      edit(0, 0, null, 2),
      edit(2, 1, 3, 4),
      edit(2, 0, null, 5),
    ];
    expect(dataAfter(rows('<row r="3"><c r="B3"><v>3</v></c></row>'), ...edits)).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="C1"><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>4</v></c></row><row r="5"><c r="B5"><v>7</v></c></row>',
    );
  });

  it('takes the style of the row, else of the column', () => {
    const styles = stylesXml('<xf/><xf/><xf/>');
    const spec = (row: string): BookSpec => ({
      styles,
      sheets: [{ rows: row, before: '<cols><col min="2" max="3" style="1"/></cols>' }],
    });
    expect(dataAfter(spec(''), edit(0, 1, null, 5))).toBe('<row r="1"><c r="B1" s="1"><v>5</v></c></row>');
    expect(dataAfter(spec('<row r="1" s="2" customFormat="1"/>'), edit(0, 1, null, 5))).toBe(
      '<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>5</v></c></row>',
    );
    expect(dataAfter(spec('<row r="1" s="2"/>'), edit(0, 4, null, 5))).toBe(
      '<row r="1" s="2"><c r="E1"><v>5</v></c></row>',
    );
  });

  it('does nothing for a cell that is to stay blank', () => {
    const book = buildBook();
    const workbook = open(book);
    expect(write(workbook, [edit(5, 5, null, null), edit(6, 6, null, ''), edit(7, 7, '', null)])).toBe(book);
  });

  it('widens the dimension only where it must', () => {
    const spec = (ref: string): BookSpec => ({
      sheets: [{ before: `<dimension ref="${ref}"/>`, rows: '<row r="2"/>' }],
    });
    const dimension = (ref: string, row: number, column: number): string | undefined =>
      /<dimension ref="([^"]*)"/.exec(written(spec(ref), edit(row, column, null, 5))[1])?.[1];
    expect(dimension('A1:C3', 1, 1)).toBe('A1:C3');
    expect(dimension('B2:C3', 0, 4)).toBe('B1:E3');
    expect(dimension('A1', 1, 1)).toBe('A1:B2');
    expect(dimension('?', 1, 1)).toBe('?');
  });
});

describe('a patch keeps what it does not know', () => {
  it.each([
    ['strict', { isStrict: true }],
    ['prefixed', { prefix: 'x' }],
    ['strict and prefixed', { prefix: 'x', isStrict: true }],
    ['stored', { file: (file) => ({ ...file, isStored: true }) }],
    [
      'with data descriptors',
      { file: (file) => ({ ...file, hasDescriptor: true, extra: Uint8Array.of(0x99, 0x99, 0, 0) }) },
    ],
  ] as [string, BookSpec][])('%s', (_, spec) => {
    const p = spec.prefix === undefined ? '' : 'x:';
    const sheet = { rows: `<${p}row r="1"><${p}c r="A1"><${p}v>1</${p}v></${p}c></${p}row>` };
    const [before, after] = written({ ...spec, sheets: [sheet, {}] }, edit(0, 0, 1, 2));
    expect(after).toBe(before.replace(`<${p}v>1<`, `<${p}v>2<`));
  });

  it.each([
    ['zip64 entries', { file: (file) => ({ ...file, isZip64: true }) }],
    ['zip64 directory', { zip: { isZip64: true } }],
    ['bytes before the archive', { zip: { prefix: new Uint8Array(100) } }],
    ['bytes before a zip64 archive', { zip: { prefix: new Uint8Array(100), isZip64: true } }],
  ] as [string, BookSpec][])('%s', (_, spec) => {
    const workbook = open(buildBook({ ...rows('<row><c><v>1</v></c></row>'), ...spec }));
    const after = write(workbook, [edit(0, 0, 1, 2)]);
    expect(open(after).sheets).toEqual(workbook.sheets);
    expect(firstSheet(workbook).cells).toEqual([{ row: 0, column: 0, value: 2 }]);
  });

  it('comments, instructions, CDATA, line ends and a mark', () => {
    const xml = `\ufeff<?xml version="1.0"?>\r\n<!-- a --><?p q?><worksheet xmlns="${MAIN}">\r\n<sheetData>\r\n<!-- <row r="1"/> --><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v><![CDATA[<c r="A1">]]></v></c></row></sheetData></worksheet>\r\n<!-- z -->`;
    const [before, after] = written({ sheets: [{ xml }] }, edit(0, 0, 1, 2));
    expect(after).toBe(before.replace('<v>1</v>', '<v>2</v>'));
  });

  it('writes a UTF-16 part as UTF-8', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>总</v></c></row></sheetData></worksheet>`;
    const xml = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    const after = write(open(buildBook({ sheets: [{ xml }] })), [edit(0, 0, '总', '分')]);
    expect(partText(after, SHEET)).toBe(
      text.replace('UTF-16', 'UTF-8').replace(' t="str"><v>总</v>', ' t="inlineStr"><is><t>分</t></is>'),
    );
  });
});

describe('refusals', () => {
  const book = buildBook({
    sheets: [
      {
        name: '甲',
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:D2">A1</f></c></row>',
      },
      { name: '乙' },
    ],
  });
  const refused = (...edits: readonly ReturnType<typeof edit>[]): unknown => {
    const workbook = open(book);
    const outcome = workbook.apply([{ sheetId: '1', edits }]);
    expect(workbook.toBytes()).toBe(book);
    return outcome.ok ? 'ok' : [outcome.problem.code, outcome.problem.figures['cells']];
  };

  it('refuses when a cell does not hold its before, and names the cells', () => {
    expect(refused(edit(0, 0, 2, 3), edit(5, 5, 'x', 3), edit(6, 6, null, 1))).toEqual([
      'inputs-changed',
      'A1、F6',
    ]);
    expect(refused(edit(0, 0, '1', 3))).toEqual(['inputs-changed', 'A1']);
  });

  it('refuses a formula, also as part of an array that is not there', () => {
    expect(refused(edit(0, 1, 1, 5))).toEqual(['inputs-changed', 'B1']);
    expect(refused(edit(1, 3, null, 5))).toEqual(['inputs-changed', 'D2']);
  });

  it('refuses one cell twice', () => {
    expect(refused(edit(0, 0, 1, 2), edit(0, 0, 2, 3))).toEqual(['inputs-changed', 'A1']);
  });

  it('applies all or none over several sheets', () => {
    const workbook = open(book);
    const outcome = workbook.apply([
      { sheetId: '1', edits: [edit(0, 0, 1, 2)] },
      { sheetId: '2', edits: [edit(0, 0, 1, 2)] },
    ]);
    expect(outcome).toEqual({ ok: false, problem: { code: 'inputs-changed', figures: { cells: '乙!A1' } } });
    expect(workbook.toBytes()).toBe(book);
    expect(workbook.apply([{ sheetId: '9', edits: [] }])).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found' },
    });
  });

  it('throws for what no program should ask', () => {
    const workbook = open(book);
    const apply = (...values: [number, number, CellValue]): unknown =>
      workbook.apply([{ sheetId: '1', edits: [edit(values[0], values[1], null, values[2])] }]);
    expect(() => apply(0, 5, Number.NaN)).toThrow(RangeError);
    expect(() => apply(-1, 0, 1)).toThrow(RangeError);
    expect(() => apply(0, 16_384, 1)).toThrow(RangeError);
  });
});
