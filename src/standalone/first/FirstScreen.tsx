import { Button, FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { Language } from '../../core/index';
import { Notice } from '../../taskpane/kit/Notice';
import { useMedia } from '../../taskpane/kit/useMedia';
import { WordsProvider } from '../../taskpane/kit/WordsContext';
import { darkTheme, lightTheme } from '../../taskpane/shell/themes';
import { chooseFiles } from '../files/choosing';
import { fileSource, type FileSource } from '../files/fileSource';
import { useDropping } from '../page/useDropping';
import { Welcome } from '../page/Welcome';
import { firstWords } from '../words/first';
import { pageWords } from '../words/page';
import { useFrameStyles } from './frameStyles';
import { PageHead } from './PageHead';
import type { Wish, Wishes } from './wishes';

/** The page while the rest of it is on its way: it looks the same, takes files, and passes them on. */
export function FirstScreen({
  language,
  wishes,
  isFailed,
  onRetry,
}: {
  language: Language;
  wishes: Wishes;
  isFailed: boolean;
  onRetry: () => void;
}) {
  const styles = useFrameStyles();
  const words = pageWords[language];
  const first = firstWords[language];
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [isAsked, setIsAsked] = useState(false);
  const chooser = useRef<HTMLInputElement | null>(null);
  const ask = useCallback(
    (wish: Wish): void => {
      setIsAsked(true);
      wishes.add(wish);
    },
    [wishes],
  );
  // The browser's window for files may outlive this screen: React hears nothing of an input that has left the page.
  const hold = useCallback(
    (input: HTMLInputElement | null): void => {
      if (!input) return;
      chooser.current = input;
      input.addEventListener('change', () => {
        ask({ kind: 'files', sources: [...(input.files ?? [])].map(fileSource) });
      });
    },
    [ask],
  );
  const add = (sources: readonly FileSource[]): void => {
    ask({ kind: 'files', sources });
  };
  const dropping = useDropping(add);
  const choose = (): void => {
    void chooseFiles(add, chooser.current);
  };

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <WordsProvider language={language}>
        <div className={mergeClasses(styles.page, dropping.isOver && styles.over)} {...dropping.handlers}>
          <PageHead />
          <input ref={hold} type="file" accept=".xlsx,.xlsm" multiple hidden aria-label={words.open} />
          <div className={styles.notices} role="status">
            {isFailed ? (
              <Notice
                tone="problem"
                title={first.notLoaded}
                actions={<Button onClick={onRetry}>{first.retry}</Button>}
              >
                {first.notLoadedText}
              </Notice>
            ) : isAsked ? (
              <Notice tone="info">{first.opening}</Notice>
            ) : null}
          </div>
          <main className={styles.main}>
            <Welcome
              onOpen={choose}
              onSample={() => {
                ask({ kind: 'sample' });
              }}
              onBlank={() => {
                ask({ kind: 'blank' });
              }}
            />
          </main>
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}
