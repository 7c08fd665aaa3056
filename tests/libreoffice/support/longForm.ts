import { OFFICE_TYPES } from '../../e2e/support/officeTypes';
import { buildBook } from '../../xlsx/support/workbook';

const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill></fills>' +
  `<borders count="2"><border/><border>${THIN}</border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf></cellXfs></styleSheet>';

const LETTERS = ['A', 'B', 'C', 'D'];
const HEADS = ['一级指标', '指标名称', '年初目标值', '实际完成值'];

const cell = (name: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${name}" s="${style}"/>`
    : `<c r="${name}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, style: number, texts: readonly string[]): string =>
  `<row r="${at}" ht="24" customHeight="1">${texts.map((text, column) => cell(`${LETTERS[column] ?? ''}${at}`, style, text)).join('')}</row>`;

const BLOCK = 2;

/** What a test has changed in the form, to see the comparison find it. */
export interface LongFormChanges {
  readonly widths?: readonly number[];
  readonly withoutMerge?: boolean;
  readonly fill?: string;
  readonly lines?: string;
  readonly text?: string;
  readonly breakAt?: number;
}

/** 70 indicators on upright A4: title rows, blocks over two rows, a page that ends early, header and footer. */
export function longForm(changes: LongFormChanges = {}): Uint8Array {
  const {
    widths = [12, 30, 16, 16],
    fill = 'FFE699',
    lines = THIN,
    text = '第5项指标',
    breakAt = 22,
  } = changes;
  const indicators = Array.from({ length: 70 }, (_, at) =>
    row(at + 3, 1, [
      at % BLOCK === 0 ? `产出指标${at / BLOCK + 1}` : '',
      at === 4 ? text : `第${at + 1}项指标`,
      `${at + 30}件`,
      `${at + 31}件`,
    ]),
  );
  const merges = Array.from({ length: 35 }, (_, at) => `A${at * BLOCK + 3}:A${at * BLOCK + 4}`).slice(
    changes.withoutMerge === true ? 1 : 0,
  );
  const [first, second] = ['<row r="1" ht="36" customHeight="1">', '</row>'];
  return buildBook({
    styles: STYLES.replace(THIN, lines).replace('FFE699', fill),
    sheets: [
      {
        name: '指标表',
        before: `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
        rows: `${first}${cell('A1', 0, '项目年度绩效指标')}${second}${row(2, 2, HEADS)}${indicators.join('')}`,
        after:
          `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
          '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="9"/>' +
          '<headerFooter><oddHeader>&amp;L附件2&amp;R&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
          `<rowBreaks count="1" manualBreakCount="1"><brk id="${breakAt}" max="16383" man="1"/></rowBreaks>`,
      },
    ],
    parts: OFFICE_TYPES,
    bookAfter:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">指标表!$1:$2</definedName></definedNames>',
  });
}
