import type { Words } from '../../taskpane/words/index';

/** Words about changes that are not saved and are kept in the browser. */
export interface DraftsWords {
  readonly found: (names: readonly string[]) => string;
  readonly restore: string;
  readonly discard: string;
  readonly discardTitle: string;
  readonly discardText: (names: readonly string[]) => string;
  readonly keep: string;
  readonly notRestored: (name: string) => string;
  readonly misfit: string;
  readonly bug: string;
  readonly bugDetails: string;
  /** Goes on behind the reason. */
  readonly stillKept: string;
  readonly changes: string;
  readonly download: string;
  readonly notKept: string;
  readonly reasons: Readonly<Record<'full' | 'blocked', string>>;
}

export const draftsWords: Words<DraftsWords> = {
  'zh-CN': {
    found: (names) => `上次有改动没有保存：${names.join('、')}。内容保存在本机浏览器中。`,
    restore: '恢复',
    discard: '放弃改动',
    discardTitle: '放弃上次没有保存的改动？',
    discardText: (names) => `${names.join('、')} 的改动将从本机浏览器中删除，不能恢复。原文件不受影响。`,
    keep: '保留',
    notRestored: (name) => `没有恢复 ${name} 的改动`,
    misfit: '留存的改动与留存的文件对不上，为免写错没有写入。',
    bug: '程序内部错误，留存的内容没有读出来。请把下面的信息交给维护人员。',
    bugDetails: '错误信息',
    stillKept: '改动仍保留在本机浏览器中。请在改动前的文件里对照下面的改动重新填写；不再需要时，可放弃改动。',
    changes: '留存的改动',
    download: '下载改动前的文件',
    notKept: '没有保存的改动未能保留在本机浏览器中',
    reasons: {
      full: '本机留给浏览器的存储空间已满。关闭或重新打开此页后，没有保存的改动将丢失，请及时点“保存”存入文件。清理磁盘空间后，会重新开始保留。',
      blocked:
        '浏览器不让此页在本机存储数据（可能是无痕窗口，或设置中禁止了网站数据）。关闭或重新打开此页后，没有保存的改动将丢失，请及时点“保存”存入文件。',
    },
  },
  en: {
    found: (names) =>
      `Changes from last time were not saved: ${names.join(', ')}. They are kept in this browser.`,
    restore: 'Restore',
    discard: 'Discard the changes',
    discardTitle: 'Discard the changes of last time?',
    discardText: (names) =>
      `The changes to ${names.join(', ')} are removed from this browser and cannot be restored. The files themselves are not touched.`,
    keep: 'Keep them',
    notRestored: (name) => `The changes to ${name} were not restored`,
    misfit: 'The changes that were kept do not fit the file that was kept, and nothing was written.',
    bug: 'Internal error: what was kept could not be read. Please hand the details to the maintainers.',
    bugDetails: 'Details of the error',
    stillKept:
      ' The changes are still kept in this browser. Enter them again, as listed below, in the file as it was before; discard them when they are no longer needed.',
    changes: 'Changes that were kept',
    download: 'Download the file before the changes',
    notKept: 'Changes that are not saved cannot be kept in this browser',
    reasons: {
      full: 'The room that this machine leaves to the browser is used up. They are lost when this page is closed or opened again: choose Save soon to put them into a file. They are kept again once there is room on the disk.',
      blocked:
        'The browser does not let this page store data on this machine (a private window, perhaps, or site data turned off in its settings). They are lost when this page is closed or opened again: choose Save soon to put them into a file.',
    },
  },
};
