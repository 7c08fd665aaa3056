import { buildBook } from '../../xlsx/support/workbook';

const side = (name: string, style: string, color = ''): string =>
  `<${name} style="${style}">${color}</${name}>`;
const RED = '<color rgb="FFFF0000"/>';
const BORDERS = [
  '<border/>',
  `<border>${side('left', 'thin')}${side('right', 'thin')}${side('top', 'thin')}${side('bottom', 'thin')}</border>`,
  `<border>${side('right', 'medium', RED)}</border>`,
  `<border>${side('bottom', 'double')}</border>`,
];
const FORMATS = [
  '<xf/>',
  '<xf borderId="1"/>',
  '<xf borderId="2"/>',
  '<xf borderId="3"/>',
  '<xf><alignment textRotation="255" horizontal="center" vertical="center"/></xf>',
  '<xf><alignment textRotation="90"/></xf>',
  '<xf><alignment wrapText="1" vertical="top"/></xf>',
  '<xf><alignment shrinkToFit="1"/></xf>',
  '<xf><alignment horizontal="centerContinuous"/></xf>',
  '<xf><alignment horizontal="left" indent="2"/></xf>',
  '<xf fillId="2"/>',
  '<xf numFmtId="10"/>',
  '<xf numFmtId="14"/>',
].map((format) => format.replace('<xf', '<xf numFmtId="0" fontId="0"'));

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
  `<borders count="${BORDERS.length}">${BORDERS.join('')}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FORMATS.length}">${FORMATS.map((one) => one.replace('numFmtId="0" fontId="0" numFmtId', 'fontId="0" numFmtId')).join('')}</cellXfs></styleSheet>`;

const text = (name: string, style: number, value: string): string =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const number = (name: string, style: number, value: number): string =>
  `<c r="${name}" s="${style}"><v>${value}</v></c>`;
const blank = (name: string, style: number): string => `<c r="${name}" s="${style}"/>`;
const row = (at: number, cells: string, height?: number): string =>
  `<row r="${at}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;

const LONG = '这是一段很长的文字，要占好几个单元格';

/** A sheet with one of each way that a cell can look. Its locked and its computed cell are in row 12. */
export const PAPER = buildBook({
  styles: STYLES,
  sheets: [
    {
      name: '样式',
      before:
        '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="4" customWidth="1"/></cols>',
      rows:
        row(1, text('B1', 1, '合并块') + blank('C1', 2) + text('E1', 1, '邻格')) +
        row(2, blank('B2', 3) + blank('C2', 1)) +
        row(3, text('A3', 4, '绩效指标') + text('B3', 5, '竖排'), 80) +
        row(4, text('B4', 6, LONG) + text('C4', 0, '邻格')) +
        row(5, text('B5', 0, LONG)) +
        row(6, text('B6', 0, LONG) + text('C6', 0, '挡住')) +
        row(7, text('B7', 7, LONG)) +
        row(8, text('B8', 8, '跨列居中') + blank('C8', 8) + blank('D8', 8)) +
        row(9, text('B9', 9, '缩进') + blank('C9', 10)) +
        row(10, number('A10', 11, 0.12345) + number('B10', 11, 0.12345)) +
        row(11, number('B11', 12, 44592) + number('C11', 0, 1234567890.12345)) +
        row(12, '<c r="B12"><f>1+1</f><v>2</v></c>' + number('C12', 0, 3)),
      after: '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>',
    },
  ],
});
