import { buildBook } from '../../../xlsx/support/workbook';

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
  ['<xf numFmtId="0"/>', '<xf numFmtId="9"/>', '<xf numFmtId="14"/>']
    .map((format) => format.replace('/>', ' fontId="0" fillId="0" borderId="0"/>'))
    .join('') +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '</cellXfs></styleSheet>';

const text = (name: string, value: string, style = 0): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (name: string, style: number, value: number): string =>
  `<c r="${name}" s="${style}"><v>${value}</v></c>`;

/** An identity number: more digits than a number can hold. */
export const LONG_DIGITS = '420106199001011234';

/**
 * Values that are not what they look like, in A: a rounded percentage, a day, a truth value, digits kept as text, a long
 * decimal; A7 is a formula, A8 a number with more digits than typing takes for one. The second sheet is blank but for
 * A1; the third is protected, with B2 alone unlocked.
 */
export const TYPED_BOOK = buildBook({
  styles: STYLES,
  sheets: [
    {
      name: '数值',
      rows: [
        number('A1', 1, 0.99923),
        number('A2', 2, 44592),
        '<c r="A3" t="b"><v>1</v></c>',
        text('A4', LONG_DIGITS),
        text('A5', '007'),
        number('A6', 0, 0.1234567890123),
        '<c r="A7"><f>1+1</f><v>2</v></c>',
        number('A8', 0, 1e21),
      ]
        .map((cell, at) => `<row r="${at + 1}">${cell}</row>`)
        .join(''),
    },
    { name: '空表', rows: `<row r="1">${text('A1', '另一张表')}</row>` },
    {
      name: '受保护',
      rows: `<row r="1">${text('A1', '已锁定')}</row><row r="2">${text('B2', '可填写', 3)}</row>`,
      after: '<sheetProtection sheet="1"/>',
    },
  ],
});
