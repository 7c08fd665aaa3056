import { describe, expect, it } from '@jest/globals';

import { buildBook, cellsOf, firstSheet, MAIN, open, stylesXml } from './support/workbook';
import type { BookSpec } from './support/workbook';

const valuesOf = (spec: BookSpec): unknown[] => cellsOf(spec).map(({ value }) => value);
const row = (cells: string): BookSpec => ({ sheets: [{ rows: `<row r="1">${cells}</row>` }] });

describe('values', () => {
  it('reads numbers at 15 significant digits', () => {
    const texts = [
      '1',
      '-0.5',
      '0.30000000000000004',
      '1E3',
      '99.920000000000002',
      '123456789012345678',
      '-0',
    ];
    const cells = texts.map((text, i) => `<c r="${'ABCDEFG'.charAt(i)}1"><v>${text}</v></c>`).join('');
    expect(valuesOf(row(cells))).toEqual([1, -0.5, 0.3, 1000, 99.92, 123456789012346000, 0]);
  });

  it.each([
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['boolean false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['formula text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['empty formula text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['inline string', '<c r="A1" t="inlineStr"><is><t>合计</t></is></c>', '合计'],
    [
      'rich inline string',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>',
      'ab',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>x<![CDATA[<&>]]>y</t></is></c>', 'x<&>y'],
    ['comment inside a number', '<c r="A1"><v>1<!-- -->2</v></c>', 12],
    ['CDATA number', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
    ['white space around a number', '<c r="A1"><v> 7 </v></c>', 7],
    ['text in a number cell', '<c r="A1"><v>n.a.</v></c>', 'n.a.'],
    ['infinite number', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['hexadecimal is no number', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['escapes', '<c r="A1" t="str"><v>a_x000D__x000A_b_x005F_x000D_</v></c>', 'a\r\nb_x000D_'],
    ['references', '<c r="A1" t="str"><v>&lt;&amp;&#20013;&#x6587;</v></c>', '<&中文'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
    ['shared string that is not there', '<c r="A1" t="s"><v>7</v><f>X</f></c>', ''],
  ])('%s', (_, cell, value) => {
    expect(valuesOf(row(cell))).toEqual([value]);
  });

  it('drops blank cells that say nothing', () => {
    const blank =
      '<c r="A1"/><c r="B1" s="1"/><c r="C1"><v></v></c><c r="D1" t="inlineStr"><is><t></t></is></c>';
    expect(cellsOf({ ...row(blank), styles: stylesXml('<xf/><xf numFmtId="0" fontId="0"/>') })).toEqual([]);
  });

  it('joins rich text and leaves phonetic runs out', () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>自评</t></r><r><t xml:space="preserve"> 表</t></r>' +
      '<rPh sb="0" eb="2"><t>ziping</t></rPh><phoneticPr fontId="1"/></si>';
    expect(valuesOf({ ...row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'), strings })).toEqual(
      ['自评 表', 'plain'],
    );
  });

  it('reads t="d" as serial number with a date format', () => {
    const cells =
      '<c r="A1" t="d"><v>2022-01-28</v></c><c r="B1" t="d"><v>1900-02-28T12:00:00</v></c><c r="C1" t="d"><v>?</v></c>';
    expect(cellsOf(row(cells))).toEqual([
      { row: 0, column: 0, value: 44589, format: 'yyyy-mm-dd' },
      { row: 0, column: 1, value: 59.5, format: 'yyyy-mm-dd' },
      { row: 0, column: 2, value: '?' },
    ]);
    expect(
      valuesOf({ ...row('<c r="A1" t="d"><v>2022-01-28</v></c>'), bookBefore: '<workbookPr date1904="1"/>' }),
    ).toEqual([43127]);
  });
});

describe('places', () => {
  it('counts rows and cells without r=', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cellsOf({ sheets: [{ rows }] })).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 2 },
      { row: 4, column: 2, value: 3 },
      { row: 4, column: 3, value: 4 },
      { row: 5, column: 0, value: 5 },
    ]);
  });

  it('sorts rows and cells that stand out of order', () => {
    const rows =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(valuesOf({ sheets: [{ rows }] })).toEqual([1, 3, 4]);
  });

  it('reads the last cell of a sheet', () => {
    expect(cellsOf({ sheets: [{ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] })).toEqual([
      { row: 1048575, column: 16383, value: 1 },
    ]);
  });
});

describe('formulas', () => {
  it('gives followers of a shared formula their own text', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" si="0"/><v>9</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" ref="C1:C3" si="0">A2*$B$1+SUM(A$1:A2)+\'a b\'!A2&amp;"A2"</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/></c></row>';
    expect(cellsOf({ sheets: [{ rows }] })).toEqual([
      { row: 0, column: 2, value: 9, formula: 'A1*$B$1+SUM(A$1:A1)+\'a b\'!A1&"A2"' },
      { row: 1, column: 2, value: 1, formula: 'A2*$B$1+SUM(A$1:A2)+\'a b\'!A2&"A2"' },
      { row: 2, column: 2, value: null, formula: 'A3*$B$1+SUM(A$1:A3)+\'a b\'!A3&"A2"' },
    ]);
  });

  it('keeps a follower a formula cell when its master is missing', () => {
    expect(cellsOf(row('<c r="A1"><f t="shared" si="4"/><v>1</v></c>'))).toEqual([
      { row: 0, column: 0, value: 1, formula: '' },
    ]);
  });

  it('counts every cell of an array formula or data table as a formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="D1"><f t="dataTable" ref="D1:D2" r1="F1"/><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c><c r="D2"><v>6</v></c></row>';
    expect(cellsOf({ sheets: [{ rows }] }).map(({ formula }) => formula)).toEqual([
      'B1:B2*2',
      'TABLE(F1,)',
      'B1:B2*2',
      undefined,
      'TABLE(F1,)',
    ]);
  });

  it('leaves structured references as they are', () => {
    expect(cellsOf(row('<c r="A1"><f>SUM(Table1[[#This Row],[得分]])</f><v>1</v></c>'))[0]?.formula).toBe(
      'SUM(Table1[[#This Row],[得分]])',
    );
  });
});

describe('styles', () => {
  const styles = stylesXml(
    '<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/>' +
      '<xf numFmtId="165"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="166"/><xf numFmtId="20"/>',
    '<numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="GENERAL"/><numFmt numFmtId="20" formatCode="0.000"/>',
  );

  it('resolves number formats, built-in and own', () => {
    const cells = Array.from({ length: 10 }, (_, i) => `<c s="${String(i)}"><v>1</v></c>`).join('');
    expect(cellsOf({ ...row(cells), styles }).map(({ format }) => format)).toEqual([
      undefined,
      '0%',
      '0.00%',
      'yyyy/m/d',
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      '0.0%',
      undefined,
      undefined,
      '0.000',
    ]);
  });

  it('keeps blank cells that have a format or are unlocked', () => {
    expect(cellsOf({ ...row('<c r="A1" s="1"/><c r="B1" s="7"/><c r="C1" s="0"/>'), styles })).toEqual([
      { row: 0, column: 0, value: null, format: '0%' },
      { row: 0, column: 1, value: null, unlocked: true },
    ]);
  });

  it('reads values when the styles are missing or broken', () => {
    expect(valuesOf(row('<c r="A1" s="5"><v>1</v></c>'))).toEqual([1]);
    expect(valuesOf({ ...row('<c r="A1" s="5"><v>1</v></c>'), styles: '<styleSheet><oops' })).toEqual([1]);
  });
});

describe('encodings', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>总分</v></c></row></sheetData></worksheet>`;
  const utf16 = (isBig: boolean, hasMark: boolean): Uint8Array =>
    Uint8Array.from(
      [...(hasMark ? '\ufeff' : ''), ...xml].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  it.each([
    ['UTF-16LE', false, true],
    ['UTF-16BE', true, true],
    ['UTF-16LE without a mark', false, false],
    ['UTF-16BE without a mark', true, false],
  ])('decodes %s', (_, isBig, hasMark) => {
    expect(valuesOf({ sheets: [{ xml: utf16(isBig, hasMark) }] })).toEqual(['总分']);
  });

  it('decodes UTF-8 with a mark, and what the declaration names', () => {
    const utf8 = `\ufeff${xml.replace('UTF-16', 'utf-8')}`;
    expect(valuesOf({ sheets: [{ xml: utf8 }] })).toEqual(['总分']);
    const gbk = xml.replace('UTF-16', 'GBK').split('总分');
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(gbk[0]),
      ...[0xd7, 0xdc, 0xb7, 0xd6],
      ...new TextEncoder().encode(gbk[1]),
    ]);
    expect(valuesOf({ sheets: [{ xml: bytes }] })).toEqual(['总分']);
  });
});

describe('prefixes', () => {
  it('reads x: prefixed parts, strict ones, and both at once', () => {
    const rows = '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:f>A1</x:f><x:v>2</x:v></x:c></x:row>';
    for (const isStrict of [false, true]) {
      const book = buildBook({
        prefix: 'x',
        isStrict,
        sheets: [{ rows }],
        strings: '<x:si><x:t>a</x:t></x:si>',
      });
      expect(firstSheet(open(book)).cells).toEqual([
        { row: 0, column: 0, value: 'a' },
        { row: 0, column: 1, value: 2, formula: 'A1' },
      ]);
    }
  });

  it('takes nothing of another namespace for a cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v><o:v xmlns:o="urn:o">2</o:v></c><o:c xmlns:o="urn:o" r="B1"><o:v>3</o:v></o:c></row>';
    expect(valuesOf({ sheets: [{ rows }] })).toEqual([1]);
  });
});
