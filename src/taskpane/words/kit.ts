import type { Words } from './index';

/** Words of the shared parts. */
export interface KitWords {
  readonly copy: string;
  readonly copied: string;
  /** The browser refused: the text is selected, to be copied by hand. */
  readonly copyByHand: string;
}

export const kitWords: Words<KitWords> = {
  'zh-CN': { copy: '复制', copied: '已复制', copyByHand: '文字已选中，请按 Ctrl+C（Mac 按 ⌘C）复制。' },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
  },
};
