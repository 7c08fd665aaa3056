import type { Words } from '../../taskpane/words/index';

export interface GridWords {
  readonly grid: (sheet: string) => string;
  /** Of the field that stands in the cell chosen: its name, content and what it is. */
  readonly cell: (name: string, field: string, text: string, notes: readonly string[]) => string;
  readonly formula: string;
  readonly changed: string;
  readonly toFill: string;
  /** Tells the keys to those who hear the page. */
  readonly help: string;
  /** The keys that are seen below the sheet. */
  readonly keys: string;
  readonly left: (count: number) => string;
  readonly nextFill: string;
  readonly cells: (names: readonly string[], count: number) => string;
  readonly covered: (cells: string) => string;
  readonly sheets: string;
  readonly hiddenSheet: string;
}

export const gridWords: Words<GridWords> = {
  'zh-CN': {
    grid: (sheet) => `工作表“${sheet}”`,
    cell: (name, field, text, notes) =>
      [name, ...(field === '' ? [] : [field]), text === '' ? '空白' : text, ...notes].join('，'),
    formula: '公式，不能在此修改',
    changed: '已改动，未保存',
    toFill: '待填写',
    help: '方向键移动，直接输入或按 F2 修改，Alt+Enter 换行，Ctrl+Enter 转到下一个待填写的单元格，F6 或 Esc 离开表格。',
    keys: 'F2 修改 · Alt+Enter 换行 · Ctrl+Enter 下一个待填项 · F6 离开表格',
    left: (count) => `待填写 ${count} 格`,
    nextFill: '下一个待填项',
    cells: (names, count) => (count > names.length ? `${names.join('、')} 等 ${count} 个` : names.join('、')),
    covered: (cells) =>
      `粘贴的内容会落在合并单元格被遮住的部分（${cells}），没有写入任何内容。请另选位置，或分次粘贴。`,
    sheets: '工作表',
    hiddenSheet: '（已隐藏）',
  },
  en: {
    grid: (sheet) => `Worksheet “${sheet}”`,
    cell: (name, field, text, notes) =>
      [name, ...(field === '' ? [] : [field]), text === '' ? 'blank' : text, ...notes].join(', '),
    formula: 'formula, not to be changed here',
    changed: 'changed, not saved',
    toFill: 'to be filled in',
    help: 'Arrow keys move, typing or F2 edits, Alt+Enter breaks the line, Ctrl+Enter goes to the next cell to be filled in, F6 or Esc leaves the sheet.',
    keys: 'F2 edit · Alt+Enter new line · Ctrl+Enter next to fill in · F6 leave the sheet',
    left: (count) => (count === 1 ? '1 cell to fill in' : `${count} cells to fill in`),
    nextFill: 'Next to fill in',
    cells: (names, count) =>
      count > names.length ? `${names.join(', ')} and others, ${count} in all` : names.join(', '),
    covered: (cells) =>
      `The pasted block would fall on hidden parts of merged cells (${cells}); nothing was written. Choose another place, or paste in parts.`,
    sheets: 'Worksheets',
    hiddenSheet: '(hidden)',
  },
};
