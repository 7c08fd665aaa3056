import { describe, expect, it } from '@jest/globals';

import type { CellEdit } from '../../src/sheet/edit';
import { differingParts, partText } from './support/rawZip';
import { buildBook, edit, firstSheet, MAIN, open, stylesXml, write } from './support/workbook';

const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const percent = (
  row: number,
  column: number,
  format = '0.00%',
  formatBefore: string | null = null,
): CellEdit => ({
  ...edit(row, column, 0.5, 0.9992),
  format,
  formatBefore,
});
const bordered =
  '<xf numFmtId="0" fontId="0" borderId="0" xfId="0" applyBorder="1"><alignment horizontal="center"/></xf>';

const bookWith = (styles: string, cell = '<c r="A1" s="1"><v>0.5</v></c>'): Uint8Array =>
  buildBook({ sheets: [{ rows: `<row r="1">${cell}</row>` }], styles });

describe('number formats', () => {
  it('adds one cell format that differs in nothing else', () => {
    const before = bookWith(stylesXml(`<xf/>${bordered}`));
    const workbook = open(before);
    const after = write(workbook, [percent(0, 0)]);
    expect(differingParts(before, after)).toEqual([SHEET, STYLES]);
    const added = bordered
      .replace('numFmtId="0"', 'numFmtId="10"')
      .replace('"1"><al', '"1" applyNumberFormat="1"><al');
    expect(partText(after, STYLES)).toBe(
      partText(before, STYLES)
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace('</cellXfs>', `${added}</cellXfs>`),
    );
    expect(partText(after, SHEET)).toContain('<c r="A1" s="2"><v>0.9992</v></c>');
    expect(firstSheet(workbook).cells).toEqual([{ row: 0, column: 0, value: 0.9992, format: '0.00%' }]);
    expect(open(after).sheets).toEqual(workbook.sheets);
    expect(write(workbook, [{ ...edit(0, 0, 0.9992, 0.9992), format: '0.00%', formatBefore: '0.00%' }])).toBe(
      after,
    );
  });

  it('uses a cell format that is there', () => {
    const twin = bordered
      .replace('numFmtId="0"', 'numFmtId="10"')
      .replace('xfId', 'applyNumberFormat="1" xfId');
    const before = bookWith(stylesXml(`<xf/>${bordered}${bordered.replace('center', 'left')}${twin}`));
    const after = write(open(before), [percent(0, 0)]);
    expect(differingParts(before, after)).toEqual([SHEET]);
    expect(partText(after, SHEET)).toContain('s="3"');
  });

  it('adds a custom code once, with its list where there is none', () => {
    const before = bookWith(
      stylesXml('<xf/><xf/>'),
      '<c r="A1"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c>',
    );
    const after = write(open(before), [percent(0, 0, '0.0"%"'), percent(0, 1, '0.0"%"')]);
    const styles = partText(after, STYLES);
    expect(styles).toContain(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>`,
    );
    expect(styles.split('numFmtId="164"')).toHaveLength(3);
    expect(firstSheet(open(after)).cells.map(({ format }) => format)).toEqual(['0.0"%"', '0.0"%"']);
  });

  it('uses a custom code that is there, and never a built-in id the file has redefined', () => {
    const own = '<numFmt numFmtId="10" formatCode="0.000"/><numFmt numFmtId="170" formatCode="0%"/>';
    const before = bookWith(stylesXml('<xf/><xf/>', own), '<c r="A1"><v>0.5</v></c><c r="B1"><v>0.5</v></c>');
    const after = write(open(before), [percent(0, 0, '0%'), percent(0, 1)]);
    expect(firstSheet(open(after)).cells.map(({ format }) => format)).toEqual(['0%', '0.00%']);
    expect(partText(after, STYLES)).toContain('numFmtId="170" applyNumberFormat="1"');
    expect(partText(after, STYLES)).toContain('<numFmt numFmtId="171" formatCode="0.00%"/>');
  });

  it('goes back to General by the format that was there', () => {
    const workbook = open(bookWith(stylesXml(`<xf/>${bordered}`)));
    write(workbook, [percent(0, 0)]);
    const after = write(workbook, [{ ...edit(0, 0, 0.9992, 0.5), format: 'General', formatBefore: '0.00%' }]);
    expect(partText(after, SHEET)).toContain('<c r="A1" s="1"><v>0.5</v></c>');
  });

  it('formats a cell whose value stays, a blank one and a new one', () => {
    const before = bookWith(stylesXml('<xf/><xf/>'), '<c r="A1" s="1"><v>0.5</v></c><c r="B1"/>');
    const workbook = open(before);
    const format = { format: '0%', formatBefore: null };
    write(workbook, [
      { ...edit(0, 0, 0.5, 0.5), ...format },
      { ...edit(0, 1, null, null), ...format },
      { ...edit(3, 3, null, null), ...format },
    ]);
    expect(firstSheet(workbook).cells).toEqual([
      { row: 0, column: 0, value: 0.5, format: '0%' },
      { row: 0, column: 1, value: null, format: '0%' },
      { row: 3, column: 3, value: null, format: '0%' },
    ]);
  });

  it('refuses when the format is no longer the one before', () => {
    const workbook = open(bookWith(stylesXml('<xf/><xf numFmtId="10"/>')));
    expect(workbook.apply([{ sheetId: '1', edits: [percent(0, 0, '0%')] }])).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'A1' } },
    });
  });

  it.each([
    ['missing', undefined],
    ['broken', '<styleSheet'],
  ])('writes the value without a format where the styles are %s, and says so in the receipt', (_, styles) => {
    const book = buildBook({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>0.5</v></c></row>' }],
      ...(styles === undefined ? {} : { styles }),
    });
    const workbook = open(book);
    expect(workbook.apply([{ sheetId: '1', edits: [percent(0, 0)] }])).toEqual({
      ok: true,
      value: { sheets: [{ sheetId: '1', edits: [edit(0, 0, 0.5, 0.9992)] }] },
    });
    expect(differingParts(book, workbook.toBytes())).toEqual([SHEET]);
  });

  it('keeps a prefix', () => {
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`;
    const after = write(open(bookWith(styles, '<c r="A1"><v>0.5</v></c>')), [percent(0, 0, '0.0%')]);
    expect(partText(after, STYLES)).toBe(
      `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0%"/></x:numFmts>` +
        '<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="164" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>',
    );
  });
});
