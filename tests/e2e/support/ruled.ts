import { buildBook, MAIN } from '../../xlsx/support/workbook';
import { OFFICE_TYPES } from './officeTypes';

const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border/><border>${THIN}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs></styleSheet>';

const HEADS = ['项目名称', '预算金额', '执行金额'];
const row = (at: number, texts: readonly string[]): string =>
  `<row r="${at}" ht="24" customHeight="1">${['A', 'B', 'C']
    .map((letter, column) => {
      const text = texts[column];
      return text === undefined
        ? `<c r="${letter}${at}" s="1"/>`
        : `<c r="${letter}${at}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
    })
    .join('')}</row>`;

/** A table's head and twelve ruled rows that nobody has filled in yet. No print area. */
export const RULED = buildBook({
  styles: STYLES,
  parts: OFFICE_TYPES,
  sheets: [
    {
      name: '明细表',
      before: '<cols><col min="1" max="3" width="18" customWidth="1"/></cols>',
      rows: row(1, HEADS) + Array.from({ length: 12 }, (_, at) => row(at + 2, [])).join(''),
      after:
        '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="9"/>',
    },
  ],
});
