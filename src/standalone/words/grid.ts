import type { Words } from '../../taskpane/words/index';

export interface GridWords {
  readonly grid: (sheet: string) => string;
  /** Of the field that stands in the cell chosen: its name, content and what it is. */
  readonly cell: (name: string, text: string, notes: readonly string[]) => string;
  readonly formula: string;
  readonly changed: string;
  readonly toFill: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
}

export const gridWords: Words<GridWords> = {
  'zh-CN': {
    grid: (sheet) => `工作表“${sheet}”`,
    cell: (name, text, notes) => [name, text === '' ? '空白' : text, ...notes].join('，'),
    formula: '公式，不能在此修改',
    changed: '已改动，未保存',
    toFill: '待填写',
    sheets: '工作表',
    hiddenSheet: '（已隐藏）',
  },
  en: {
    grid: (sheet) => `Worksheet “${sheet}”`,
    cell: (name, text, notes) => [name, text === '' ? 'blank' : text, ...notes].join(', '),
    formula: 'formula, not to be changed here',
    changed: 'changed, not saved',
    toFill: 'to be filled in',
    sheets: 'Worksheets',
    hiddenSheet: '(hidden)',
  },
};
