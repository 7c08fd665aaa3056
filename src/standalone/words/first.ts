import type { Words } from '../../taskpane/words/index';

/** Words of the page until all of it has arrived. */
export interface FirstWords {
  readonly opening: string;
  readonly notLoaded: string;
  readonly notLoadedText: string;
  readonly retry: string;
}

export const firstWords: Words<FirstWords> = {
  'zh-CN': {
    opening: '正在打开…',
    notLoaded: '程序没有全部载入',
    notLoadedText: '可能是网络中断。请检查网络后重试；已选的文件会在载入后打开。',
    retry: '重试',
  },
  en: {
    opening: 'Opening…',
    notLoaded: 'Not all of the program was loaded',
    notLoadedText:
      'The network may be down. Check the connection and try again; the files that you chose are opened then.',
    retry: 'Try again',
  },
};
