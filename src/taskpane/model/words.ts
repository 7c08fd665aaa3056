import type { Language } from '../../core/index';

/** Short sentences for a screen reader, after each job. */
export interface PaneWords {
  readonly waiting: string;
  readonly cancelled: string;
  readonly read: (title: string) => string;
  readonly noForm: string;
  readonly previewed: (cells: number) => string;
  /** `score` null: the total is not complete. */
  readonly recalculated: (cells: number, score: string | null) => string;
  /** Part of what was to be written, before what was not. */
  readonly changed: (cells: number) => string;
  readonly partly: (done: string, refused: string) => string;
  /** A fault of the program's own. */
  readonly failed: string;
  readonly recalculatedAll: (forms: number, cells: number) => string;
  readonly undone: (cells: number) => string;
  /** The write was taken back beside the pane, or its sheets are gone. */
  readonly goneAlready: string;
  readonly ready: (warnings: number, waived: number) => string;
  readonly notReady: (errors: number) => string;
  /** Beside the form; `time` is the local date and time. */
  readonly verdictInSheet: (errors: number, warnings: number, time: string) => string;
  readonly cleared: (cells: number) => string;
  readonly inserted: (sheets: number) => string;
  readonly headingsAdded: (count: number) => string;
  /** Headings stand there already, or the cell is locked or holds a formula. */
  readonly noHeadingAdded: string;
  readonly settingsKept: string;
  /** The browser stores nothing. */
  readonly settingsInForce: string;
  readonly keptInWorkbook: string;
  readonly removedFromWorkbook: string;
  readonly reported: string;
  readonly waived: string;
  readonly waiverTakenBack: string;
}

const zh: PaneWords = {
  waiting: '请先按 Enter 结束单元格编辑，随后自动继续',
  cancelled: '已取消，没有写入任何内容',
  read: (title) => `已识别：${title}`,
  noForm: '当前工作表没有自评表',
  previewed: (cells) => (cells === 0 ? '没有需要改动的单元格' : `预览：将改动 ${cells} 个单元格，尚未写入`),
  recalculated: (cells, score) =>
    `重新计算完成，${cells === 0 ? '没有需要改动的单元格' : `改动 ${cells} 个单元格`}${score === null ? '，总分尚不完整' : `，自评得分 ${score} 分`}`,
  changed: (cells) => `已改动 ${cells} 个单元格`,
  partly: (done, refused) => `${done}，但部分没有写入：${refused}`,
  failed: '程序出错，没有完成，详情见面板',
  recalculatedAll: (forms, cells) => `全部重新计算完成，共 ${forms} 张自评表，改动 ${cells} 个单元格`,
  undone: (cells) => `已撤销，恢复 ${cells} 个单元格`,
  goneAlready: '上次写入的内容已不在表中，没有再改动单元格',
  ready: (warnings, waived) =>
    `校验完成：可以提交${warnings === 0 ? '' : `，${warnings} 项警告请核对`}${waived === 0 ? '' : `，另有 ${waived} 项已说明`}`,
  notReady: (errors) => `校验完成：还有 ${errors} 项必须处理`,
  verdictInSheet: (errors, warnings, time) =>
    `提交前校验：${errors > 0 ? `还有 ${errors} 项必须处理` : `可以提交${warnings > 0 ? `，${warnings} 项警告请核对` : ''}`}（${time}）`,
  cleared: (cells) => (cells === 0 ? '没有校验提示可清除' : `校验提示已清除，共 ${cells} 个单元格`),
  inserted: (sheets) => `已插入 ${sheets} 张工作表`,
  headingsAdded: (count) =>
    count === 0 ? '原因分析已提到全部偏差' : `已加入 ${count} 项偏差的小标题，请逐项写明原因`,
  noHeadingAdded: '没有加入小标题：已经有了，或单元格已锁定、含有公式',
  settingsKept: '设置已保存',
  settingsInForce: '设置已生效，关闭后不保留',
  keptInWorkbook: '设置已随工作簿保存',
  removedFromWorkbook: '工作簿里的设置已删除',
  reported: '校验报告已生成',
  waived: '已记录说明',
  waiverTakenBack: '说明已撤回',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: PaneWords = {
  waiting: 'Press Enter to finish the cell first; it then goes on by itself',
  cancelled: 'Cancelled; nothing was written',
  read: (title) => `Recognised: ${title}`,
  noForm: 'There is no form on this sheet',
  previewed: (cells) =>
    cells === 0
      ? 'No cell needs a change'
      : `Preview: ${plural(cells, 'cell')} would change, none written yet`,
  recalculated: (cells, score) =>
    `Recalculated, ${cells === 0 ? 'no cell needed a change' : `${plural(cells, 'cell')} changed`}${score === null ? ', total incomplete' : `, total ${score}`}`,
  changed: (cells) => `${plural(cells, 'cell')} changed`,
  partly: (done, refused) => `${done}, but not all was written: ${refused}`,
  failed: 'A fault of the program: it was not done; the pane has the details',
  recalculatedAll: (forms, cells) =>
    `All recalculated: ${plural(forms, 'form')}, ${plural(cells, 'cell')} changed`,
  undone: (cells) => `Undone, ${plural(cells, 'cell')} put back`,
  goneAlready: 'What was written last no longer stands there; no cell was changed',
  ready: (warnings, waived) =>
    `Checked: ready to submit${warnings === 0 ? '' : `, ${plural(warnings, 'warning')} to look at`}${waived === 0 ? '' : `, ${waived} explained`}`,
  notReady: (errors) => `Checked: ${plural(errors, 'thing')} must still be dealt with`,
  verdictInSheet: (errors, warnings, time) =>
    `Check before submission: ${errors > 0 ? `${plural(errors, 'thing')} must still be dealt with` : `ready to submit${warnings > 0 ? `, ${plural(warnings, 'warning')} to look at` : ''}`} (${time})`,
  cleared: (cells) =>
    cells === 0 ? 'There are no hints to clear' : `Hints cleared, ${plural(cells, 'cell')}`,
  inserted: (sheets) => `${plural(sheets, 'sheet')} inserted`,
  headingsAdded: (count) =>
    count === 0
      ? 'The causes speak of every deviation'
      : `${plural(count, 'heading')} added; write the cause under each`,
  noHeadingAdded: 'No heading added: they stand there already, or the cell is locked or holds a formula',
  settingsKept: 'Settings saved',
  settingsInForce: 'Settings in force, until the pane is closed',
  keptInWorkbook: 'Settings saved in the workbook',
  removedFromWorkbook: 'Settings removed from the workbook',
  reported: 'The report is made',
  waived: 'Reason recorded',
  waiverTakenBack: 'Reason taken back',
};

export const paneWords: Readonly<Record<Language, PaneWords>> = { 'zh-CN': zh, en };

export const words = (language: Language): PaneWords => paneWords[language];
