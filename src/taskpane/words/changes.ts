import type { Written } from '../model/pane';
import type { Words } from './index';

/** Words of lists of changed cells: written, previewed, or kept from being written. */
export interface ChangesWords {
  /** A cell with nothing in it. */
  readonly blank: string;
  /** Of a print area. */
  readonly notSet: string;
  /** A cell of the hints column. */
  readonly hint: string;
  readonly printArea: string;
  readonly written: Readonly<Record<Written['job'], (count: number) => string>>;
  /** Only the hints column was changed. */
  readonly writtenHints: Readonly<Record<Written['job'], string>>;
  readonly unchanged: Readonly<Record<Written['job'], string>>;
  readonly preview: (count: number) => string;
  readonly previewHints: string;
  readonly previewNone: string;
  readonly apply: string;
  readonly drop: string;
  readonly close: string;
  readonly undo: string;
  /** Heard before the old value, and between old and new, where an arrow is seen. */
  readonly was: string;
  readonly becomes: string;
  /** Heard last: what a click does. */
  readonly goes: string;
  readonly hints: (count: number) => string;
  readonly others: (count: number) => string;
  readonly sheet: (name: string, count: number) => string;
  /** Only the sheet's hints column was changed. */
  readonly sheetHints: (name: string, count: number) => string;
  readonly locked: (count: number) => string;
  readonly lockedHint: string;
  /** Only cells of the hints column are locked. */
  readonly lockedColumn: string;
  readonly lockedCopy: string;
}

const zh: ChangesWords = {
  blank: '空白',
  notSet: '未设置',
  hint: '校验提示',
  printArea: '打印区域',
  written: {
    recalculate: (count) => `已写入 ${count} 个单元格`,
    recalculateAll: (count) => `已写入 ${count} 个单元格`,
    clearWarnings: (count) => `已清除提示，另改动 ${count} 个单元格`,
    undo: (count) => `已撤销，恢复 ${count} 个单元格`,
    cause: () => '已写入原因提纲',
  },
  writtenHints: {
    recalculate: '已重新计算，得分没有改动，校验提示已更新',
    recalculateAll: '已重新计算全部工作表，得分没有改动，校验提示已更新',
    clearWarnings: '已清除提示',
    undo: '已撤销，校验提示已恢复',
    cause: '已更新校验提示',
  },
  unchanged: {
    recalculate: '已重新计算，没有单元格需要改动',
    recalculateAll: '已重新计算全部工作表，没有单元格需要改动',
    clearWarnings: '表旁没有本工具写的提示，无须清除',
    undo: '没有单元格需要恢复',
    cause: '没有改动',
  },
  preview: (count) => `预览：将改动 ${count} 个单元格，尚未写入`,
  previewHints: '预览：得分没有改动，将更新校验提示，尚未写入',
  previewNone: '预览：没有单元格需要改动',
  apply: '写入',
  drop: '放弃',
  close: '关闭预览',
  undo: '撤销上次写入',
  was: '由 ',
  becomes: ' 改为 ',
  goes: '，转到单元格',
  hints: (count) => `“校验提示”列 ${count} 处`,
  others: (count) => `其余 ${count} 个单元格`,
  sheet: (name, count) => `${name}：${count} 个单元格`,
  sheetHints: (name, count) => `${name}：只有校验提示 ${count} 处`,
  locked: (count) => `工作表受保护，${count} 个单元格已锁定，没有写入`,
  lockedHint: '请解除这些单元格的锁定后重新计算，或复制下面的值手工填写。',
  lockedColumn: '工作表受保护，“校验提示”列已锁定，提示没有写入；得分不受影响。',
  lockedCopy: '应填的值（可粘贴到表格）',
};

const cells = (count: number): string => `${count} cell${count === 1 ? '' : 's'}`;

const en: ChangesWords = {
  blank: 'blank',
  notSet: 'not set',
  hint: 'Hint',
  printArea: 'Print area',
  written: {
    recalculate: (count) => `${cells(count)} written`,
    recalculateAll: (count) => `${cells(count)} written`,
    clearWarnings: (count) => `Hints cleared, ${cells(count)} changed`,
    undo: (count) => `Undone, ${cells(count)} put back`,
    cause: () => 'Outline of causes written',
  },
  writtenHints: {
    recalculate: 'Recalculated: no score changed, hints brought up to date',
    recalculateAll: 'All sheets recalculated: no score changed, hints brought up to date',
    clearWarnings: 'Hints cleared',
    undo: 'Undone, hints put back',
    cause: 'Hints brought up to date',
  },
  unchanged: {
    recalculate: 'Recalculated: no cell needs a change',
    recalculateAll: 'All sheets recalculated: no cell needs a change',
    clearWarnings: 'There are no hints beside the form to clear',
    undo: 'No cell to put back',
    cause: 'Nothing changed',
  },
  preview: (count) => `Preview: ${cells(count)} to change, nothing written yet`,
  previewHints: 'Preview: no score changes, hints to be brought up to date, nothing written yet',
  previewNone: 'Preview: no cell needs a change',
  apply: 'Write',
  drop: 'Discard',
  close: 'Close the preview',
  undo: 'Undo last write',
  was: 'was ',
  becomes: ', becomes ',
  goes: ', go to cell',
  hints: (count) => `Hints column: ${count}`,
  others: (count) => `${cells(count)} more`,
  sheet: (name, count) => `${name}: ${cells(count)}`,
  sheetHints: (name, count) => `${name}: hints only (${count})`,
  locked: (count) => `The sheet is protected: ${cells(count)} locked and not written`,
  lockedHint: 'Unlock these cells and recalculate, or copy the values below and fill them in by hand.',
  lockedColumn:
    'The sheet is protected and its hints column locked: hints were not written. Scores are not affected.',
  lockedCopy: 'Values to fill in (can be pasted into a sheet)',
};

export const changesWords: Words<ChangesWords> = { 'zh-CN': zh, en };
