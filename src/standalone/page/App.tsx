import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { scoringOptions } from '../../app/settings';
import type { Language } from '../../core/index';
import { browserStore } from '../../taskpane/browserStore';
import { Announcer } from '../../taskpane/kit/Announcer';
import { useMedia } from '../../taskpane/kit/useMedia';
import { WordsProvider } from '../../taskpane/kit/WordsContext';
import { darkTheme, lightTheme } from '../../taskpane/shell/themes';
import { createLibrary } from '../files/createLibrary';
import { chooseFiles } from '../files/choosing';
import { workerExamine } from '../files/examine/workerExamine';
import { fileSource } from '../files/fileSource';
import { useFrameStyles } from '../first/frameStyles';
import type { Wishes } from '../first/wishes';
import { useOffline } from '../offline/useOffline';
import { usePrinting } from '../print/usePrinting';
import { pageWords } from '../words/page';
import { FileDesk } from './FileDesk';
import { FileList } from './FileList';
import { Notices } from './Notices';
import { Overview } from './Overview';
import { ScoringProvider } from './ScoringContext';
import { TopBar } from './TopBar';
import { Welcome } from './Welcome';
import { grantWish } from './grantWish';
import { blankSource, sampleSource } from './newFiles';
import { SavingNotice } from './SavingNotice';
import { savingText } from './savingText';
import { useFocusAfterChange } from './useFocusAfterChange';
import { useDrafts } from './useDrafts';
import { useDropping } from './useDropping';
import { usePanes } from './usePanes';
import { useRegionKey } from './useRegionKey';
import { useSaveKey } from './useSaveKey';
import { useSaving } from './useSaving';
import { useSettings } from './useSettings';

/** At the end of the page's address: opens the sample at once. */
const SAMPLE = '#sample';
/** Under which the user's settings are kept in the browser. */
const KEY = 'self-evaluation-assistant';

/** The page without Excel. */
export function App({
  language: displayLanguage,
  version,
  wishes,
}: {
  language: Language;
  version: string;
  wishes: Wishes;
}) {
  const styles = useFrameStyles();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const userStore = useMemo(() => browserStore(KEY), []);
  const library = useMemo(() => createLibrary(workerExamine()), []);
  const { files, frontId } = useSyncExternalStore(library.subscribe, library.getState);
  const front = files.find(({ id }) => id === frontId) ?? null;
  const paneOf = usePanes(userStore, displayLanguage, version);
  const pane = front?.file ? paneOf(front.file) : null;
  const settings = useSettings(userStore, pane);
  const language = settings.language ?? displayLanguage;
  const scoring = useMemo(() => scoringOptions(settings, displayLanguage), [settings, displayLanguage]);
  const drafts = useDrafts(library);
  const saving = useSaving(library);
  const offline = useOffline();
  const dropping = useDropping((sources) => void library.add(sources));
  const chooser = useRef<HTMLInputElement>(null);

  usePrinting(front?.file ?? null, language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageWords[language].product;
  }, [language]);
  useFocusAfterChange(frontId, files.length);
  useRegionKey();
  useEffect(() => {
    library.scoreWith(scoring);
  }, [library, scoring]);
  useEffect(() => {
    if (location.hash === SAMPLE) void library.add([sampleSource()]);
  }, [library]);
  useEffect(() => wishes.follow((wish) => grantWish(library, wish)), [library, wishes]);

  const { save } = saving;
  useSaveKey(
    useCallback(() => {
      const { files: now, frontId: id } = library.getState();
      const listed = now.find((one) => one.id === id);
      if (listed) void save(listed);
    }, [library, save]),
  );
  const open = (): void => {
    void chooseFiles((sources) => void library.add(sources), chooser.current);
  };

  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <WordsProvider language={language}>
        <ScoringProvider value={scoring}>
          <div className={mergeClasses(styles.page, dropping.isOver && styles.over)} {...dropping.handlers}>
            <div className={styles.top}>
              <TopBar
                front={front}
                saving={saving}
                isOfflineReady={offline.state === 'ready'}
                isEmpty={files.length === 0}
                onOpen={open}
              />
              {files.length > 0 ? <FileList library={library} saving={saving} /> : null}
            </div>
            <input
              ref={chooser}
              type="file"
              accept=".xlsx,.xlsm"
              multiple
              hidden
              aria-label={pageWords[language].open}
              onChange={({ target }) => {
                void library.add([...(target.files ?? [])].map(fileSource));
                target.value = '';
              }}
            />
            <Notices library={library} drafts={drafts} offline={offline} version={version}>
              {front?.file && pane ? <SavingNotice saving={saving} file={front.file} pane={pane} /> : null}
            </Notices>
            <main className={mergeClasses(styles.main, front !== null && styles.desk)}>
              {front?.file && pane ? (
                <FileDesk key={front.id} file={front.file} pane={pane} />
              ) : files.length > 0 ? (
                <Overview library={library} />
              ) : (
                <Welcome
                  onOpen={open}
                  onSample={() => void library.add([sampleSource()])}
                  onBlank={() => void library.add([blankSource()])}
                />
              )}
            </main>
            <Announcer text={savingText(saving.latest, language)} />
          </div>
        </ScoringProvider>
      </WordsProvider>
    </FluentProvider>
  );
}
