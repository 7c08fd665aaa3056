import type { Words } from './index';

/** Words of the first screen, and of what keeps the pane from opening. */
export interface OpeningWords {
  readonly product: string;
  readonly version: (version: string) => string;
  readonly opening: string;
  readonly loading: string;
  readonly notOpened: string;
  readonly retry: string;
  readonly details: string;
  readonly bug: string;
  readonly restart: string;
  readonly problem: string;
}

const zh: OpeningWords = {
  product: '绩效自评助手',
  version: (version) => `绩效自评助手 ${version}`,
  opening: '正在读取当前工作表…',
  loading: '正在打开…',
  notOpened: '面板的一部分没有载入，可能是网络中断。请检查网络后重试。',
  retry: '重试',
  details: '详细信息（反馈问题时请附上）',
  bug: '程序出错，这一步没有完成。表格内容没有丢失，请重新打开面板；如再次出现，请把下面的信息发给维护人员。',
  restart: '重新打开面板',
  problem: '无法完成',
};

const en: OpeningWords = {
  product: 'Self-evaluation Assistant',
  version: (version) => `Self-evaluation Assistant ${version}`,
  opening: 'Reading the current sheet…',
  loading: 'Opening…',
  notOpened: 'Part of the pane was not loaded; the network may be down. Check the connection and try again.',
  retry: 'Try again',
  details: 'Details (please include them in a report)',
  bug: 'The program failed and this step was not finished. Nothing in the workbook is lost: open the pane again; if it fails again, send the details below to the maintainer.',
  restart: 'Open the pane again',
  problem: 'Could not be done',
};

export const openingWords: Words<OpeningWords> = { 'zh-CN': zh, en };
