import type { Words } from '../../taskpane/words/index';

export interface GridWords {
  readonly grid: (sheet: string) => string;
  /** Of the field that stands in the cell chosen: its name, content and what it is. */
  readonly cell: (name: string, field: string, text: string, notes: readonly string[]) => string;
  readonly formula: string;
  /** Of a formula without a result, in the place of its text. */
  readonly pendingFormula: string;
  /** In a formula's place while it has no result. */
  readonly pendingMark: string;
  readonly lockedCell: string;
  readonly changed: string;
  readonly toFill: string;
  /** Tells the keys to those who hear the page, with the way to the next cell to fill in where there is one. */
  readonly help: (hasNext: boolean) => string;
  /** The keys that are seen below the sheet. */
  readonly keys: (hasNext: boolean) => string;
  /** Shows them where they have no room on the line. */
  readonly keysTitle: string;
  readonly left: (count: number) => string;
  readonly nextFill: string;
  readonly cells: (names: readonly string[], count: number) => string;
  readonly covered: (cells: string) => string;
  readonly noText: string;
  /** Of cells on a protected sheet that somebody would write to. */
  readonly locked: (cells: string) => string;
  /** Of a text with so many characters. */
  readonly tooLong: (count: string, limit: string) => string;
  /** Of a formula that was typed. */
  readonly formulaTyped: string;
  /** Where a text is that was typed and not taken. */
  readonly stillThere: string;
  /** Of the bar above the sheet. */
  readonly content: (cell: string) => string;
  readonly whole: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
}

export const gridWords: Words<GridWords> = {
  'zh-CN': {
    grid: (sheet) => `工作表“${sheet}”`,
    cell: (name, field, text, notes) =>
      [name, ...(field === '' ? [] : [field]), text === '' ? '空白' : text, ...notes].join('，'),
    formula: '公式，不能在此修改',
    pendingFormula: '公式，待 Excel 或 WPS 计算，不能在此修改',
    pendingMark: '待计算',
    lockedCell: '已锁定，不能修改',
    changed: '已改动，未保存',
    toFill: '待填写',
    help: (hasNext) =>
      `方向键移动，直接输入或按 F2 修改，Alt+Enter 换行，${hasNext ? 'Ctrl+Enter 转到下一个待填写的单元格，' : ''}F6 或 Esc 离开表格。`,
    keys: (hasNext) => `F2 修改 · Alt+Enter 换行 · ${hasNext ? 'Ctrl+Enter 下一个待填项 · ' : ''}F6 离开表格`,
    keysTitle: '按键',
    left: (count) => `待填写 ${count} 格`,
    nextFill: '下一个待填项',
    cells: (names, count) => (count > names.length ? `${names.join('、')} 等 ${count} 个` : names.join('、')),
    covered: (cells) =>
      `粘贴的内容会落在合并单元格被遮住的部分（${cells}），没有写入任何内容。请另选位置，或分次粘贴。`,
    noText: '剪贴板中没有文字（可能是图片），没有写入任何内容。请复制文字或单元格后再粘贴。',
    locked: (cells) =>
      `工作表受保护，单元格 ${cells} 已锁定，没有写入。请填写没有锁定的单元格；确需改动这里的，请在 Excel 或 WPS 中撤销工作表保护，保存后重新打开。`,
    tooLong: (count, limit) =>
      `这段文字有 ${count} 个字，一个单元格最多容纳 ${limit} 个，没有写入。请删减，或分到几个单元格填写。`,
    formulaTyped: '网页不计算公式，没有写入。请填写数值；需要公式的，请在 Excel 或 WPS 中填写。',
    stillThere: '输入的文字还在编辑框中：改好后按 Enter，不要了按 Esc。',
    content: (cell) => `${cell} 的全部内容`,
    whole: '显示全部内容',
    sheets: '工作表',
    hiddenSheet: '（已隐藏）',
  },
  en: {
    grid: (sheet) => `Worksheet “${sheet}”`,
    cell: (name, field, text, notes) =>
      [name, ...(field === '' ? [] : [field]), text === '' ? 'blank' : text, ...notes].join(', '),
    formula: 'formula, not to be changed here',
    pendingFormula: 'formula, to be calculated by Excel or WPS, not to be changed here',
    pendingMark: 'not calculated',
    lockedCell: 'locked, not to be changed',
    changed: 'changed, not saved',
    toFill: 'to be filled in',
    help: (hasNext) =>
      `Arrow keys move, typing or F2 edits, Alt+Enter breaks the line, ${hasNext ? 'Ctrl+Enter goes to the next cell to be filled in, ' : ''}F6 or Esc leaves the sheet.`,
    keys: (hasNext) =>
      `F2 edit · Alt+Enter new line · ${hasNext ? 'Ctrl+Enter next to fill in · ' : ''}F6 leave the sheet`,
    keysTitle: 'Keys',
    left: (count) => (count === 1 ? '1 cell to fill in' : `${count} cells to fill in`),
    nextFill: 'Next to fill in',
    cells: (names, count) =>
      count > names.length ? `${names.join(', ')} and others, ${count} in all` : names.join(', '),
    covered: (cells) =>
      `The pasted block would fall on hidden parts of merged cells (${cells}); nothing was written. Choose another place, or paste in parts.`,
    noText:
      'The clipboard holds no text (maybe a picture); nothing was written. Copy a text or cells, then paste.',
    locked: (cells) =>
      `The sheet is protected and these cells are locked: ${cells}; nothing was written. Fill in cells that are not locked; to change these, unprotect the sheet in Excel or WPS, save it and open it again.`,
    tooLong: (count, limit) =>
      `This text has ${count} characters, and a cell holds ${limit}; it was not written. Shorten it, or spread it over several cells.`,
    formulaTyped:
      'This page does not calculate formulas; it was not written. Enter the figure, or the formula in Excel or WPS.',
    stillThere: ' What you typed is still in the editor: correct it and press Enter, or Esc to drop it.',
    content: (cell) => `All that ${cell} holds`,
    whole: 'Show the whole content',
    sheets: 'Worksheets',
    hiddenSheet: '(hidden)',
  },
};
