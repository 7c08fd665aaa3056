import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import type { Language } from '../../core/index';
import { Announcer } from '../../taskpane/kit/Announcer';
import { Notice } from '../../taskpane/kit/Notice';
import { useMedia } from '../../taskpane/kit/useMedia';
import { WordsProvider } from '../../taskpane/kit/WordsContext';
import { darkTheme, lightTheme } from '../../taskpane/shell/themes';
import { createLibrary } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { saveBytes } from '../files/save';
import { pageWords } from '../words/page';
import { FileDesk } from './FileDesk';
import { FileList } from './FileList';
import { ProblemNotice } from './ProblemNotice';
import { openBlank, openSample } from './newFiles';
import { openFiles } from './readFiles';
import { useDrafts } from './useDrafts';
import { usePanes } from './usePanes';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0, boxSizing: 'border-box' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorBrandForeground1 },
  stays: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexGrow: 1 },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

/** At the end of the page's address: opens the sample at once. */
const SAMPLE = '#sample';

/** The page without Excel. */
export function App({ language, version }: { language: Language; version: string }) {
  const styles = useStyles();
  const words = pageWords[language];
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const library = useMemo(createLibrary, []);
  const state = useSyncExternalStore(library.subscribe, library.getState);
  const paneOf = usePanes(language, version);
  const drafts = useDrafts(library);
  const [said, setSaid] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const front = state.files.find((file) => file.getState().id === state.frontId) ?? null;

  useEffect(() => {
    if (location.hash === SAMPLE) openSample(library);
  }, [library]);

  const save = async (file: OpenFile): Promise<void> => {
    const { name, changed } = file.getState();
    const cells = [...changed.values()].reduce((count, names) => count + names.size, 0);
    if (!(await saveBytes(name, file.toBytes()))) return;
    file.markSaved();
    setSaid(words.saved(name, cells));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void openFiles(library, [...event.dataTransfer.files]);
  };

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <WordsProvider language={language}>
        <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <header className={styles.bar}>
            <h1 className={styles.name}>{words.product}</h1>
            <span className={styles.stays}>{words.stays}</span>
            <Button onClick={() => chooser.current?.click()}>{words.open}</Button>
            {front ? (
              <Button appearance="primary" onClick={() => void save(front)}>
                {words.save}
              </Button>
            ) : null}
          </header>
          <input
            ref={chooser}
            type="file"
            accept=".xlsx,.xlsm"
            multiple
            hidden
            aria-label={words.open}
            onChange={({ target }) => {
              void openFiles(library, [...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <div className={styles.notices}>
            {drafts.found.length > 0 ? (
              <Notice
                tone="info"
                actions={
                  <>
                    <Button onClick={drafts.restore}>{words.restore}</Button>
                    <Button onClick={drafts.discard}>{words.discard}</Button>
                  </>
                }
              >
                {words.drafts(drafts.found.map(([, { name }]) => name).join('、'))}
              </Notice>
            ) : null}
            {state.refusals.map(({ name, problem }, at) => (
              <ProblemNotice
                key={at}
                problem={problem}
                title={words.notOpened(name)}
                onClose={library.dismissRefusals}
              />
            ))}
            {said === '' ? null : (
              <Notice tone="success" close={{ label: words.dismiss, onClose: () => setSaid('') }}>
                {said}
              </Notice>
            )}
          </div>
          {state.files.length > 0 ? <FileList library={library} /> : null}
          <main className={styles.main}>
            {front ? (
              <FileDesk key={front.getState().id} file={front} pane={paneOf(front)} />
            ) : (
              <Welcome
                onOpen={() => chooser.current?.click()}
                onSample={() => openSample(library)}
                onBlank={() => openBlank(library)}
              />
            )}
          </main>
          <Announcer text={said} />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}
