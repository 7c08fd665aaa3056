import type { Words } from '../../taskpane/words/index';

/** Words about use without network and about new versions. */
export interface OfflineWords {
  /** Goes on behind another sentence. */
  readonly ready: string;
  readonly offered: string;
  readonly offeredText: string;
  readonly update: string;
  readonly later: string;
  readonly replaced: string;
  readonly replacedText: string;
  /** Go on behind offeredText and replacedText. */
  readonly changesKept: string;
  readonly changesLost: string;
  readonly reopen: string;
}

export const offlineWords: Words<OfflineWords> = {
  'zh-CN': {
    ready: '可离线使用。',
    offered: '有新版本',
    offeredText: '更新时会重新打开此页。',
    update: '更新',
    later: '以后再说',
    replaced: '新版本已启用',
    replacedText: '此页仍是旧版本，可以继续使用；重新打开后使用新版本。',
    changesKept: '没有保存的改动保留在本机浏览器中：浏览器询问是否离开时请确认，重新打开后点“恢复”取回。',
    changesLost: '没有保存的改动未能保留在本机浏览器中，请先点“保存”存入文件。',
    reopen: '重新打开',
  },
  en: {
    ready: ' It now works without a network.',
    offered: 'A new version is here',
    offeredText: 'Updating opens this page again.',
    update: 'Update',
    later: 'Not now',
    replaced: 'The new version is in force',
    replacedText: 'This page is still the old version and goes on working; opened again, it is the new one.',
    changesKept:
      ' Changes that are not saved are kept in this browser: confirm when it asks whether to leave, then choose Restore.',
    changesLost: ' Changes that are not saved cannot be kept in this browser: save them to a file first.',
    reopen: 'Open again',
  },
};
