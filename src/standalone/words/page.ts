import type { Words } from '../../taskpane/words/index';

export interface PageWords {
  readonly product: string;
  readonly stays: string;
  readonly drop: string;
  readonly open: string;
  readonly sample: string;
  readonly blank: string;
  readonly begin: string;
  readonly grid: string;
  readonly pane: string;
  readonly views: string;
  readonly divider: string;
  readonly notices: string;
  readonly dismiss: string;
  readonly notChanged: string;
}

export const pageWords: Words<PageWords> = {
  'zh-CN': {
    product: '绩效自评助手',
    stays: '文件只在本机打开和计算，不上传。',
    drop: '把自评表文件（.xlsx、.xlsm）或所在文件夹拖到这里，可以一次拖入多个。',
    open: '打开文件',
    sample: '打开样例',
    blank: '新建空白自评表',
    begin: '手边没有文件，可以：',
    grid: '表格',
    pane: '校验面板',
    views: '显示',
    divider: '表格与面板的分界，按左右方向键调整',
    notices: '通知',
    dismiss: '关闭',
    notChanged: '没有改动',
  },
  en: {
    product: 'Self-Evaluation Assistant',
    stays: 'Files are opened and scored on this computer only; nothing is uploaded.',
    drop: 'Drop form files (.xlsx, .xlsm) or their folder here, several at once if you like.',
    open: 'Open files',
    sample: 'Open the sample',
    blank: 'New blank form',
    begin: 'No file at hand?',
    grid: 'Sheet',
    pane: 'Pane',
    views: 'Shown',
    divider: 'Border between sheet and pane; move it with the left and right arrow keys',
    notices: 'Notices',
    dismiss: 'Close',
    notChanged: 'Nothing was changed',
  },
};
