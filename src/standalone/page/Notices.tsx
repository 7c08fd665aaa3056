import { useSyncExternalStore, type ReactNode } from 'react';
import { Announcer } from '../../taskpane/kit/Announcer';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { Library } from '../files/library';
import { useFrameStyles } from '../first/frameStyles';
import type { useOffline } from '../offline/useOffline';
import { VersionNotice } from '../offline/VersionNotice';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { DraftNotices } from './DraftNotices';
import { ReadingNotice } from './ReadingNotice';
import { RefusalNotices } from './RefusalNotices';
import { useKeepingTrouble, type Drafts } from './useDrafts';

/** What the page has to say of its files: kept changes, files that did not open, how far reading is. */
export function Notices({
  library,
  drafts,
  offline,
  version,
  children,
}: {
  library: Library;
  drafts: Drafts;
  offline: ReturnType<typeof useOffline>;
  version: string;
  /** What concerns the file in front alone. */
  children: ReactNode;
}) {
  const styles = useFrameStyles();
  const words = useWords(filesWords);
  const { notices } = useWords(pageWords);
  const { refusals, progress } = useSyncExternalStore(library.subscribe, library.getState);
  const areChangesKept = useKeepingTrouble(drafts) === null;
  const told = refusals.length > 0 ? words.notOpened(refusals.map(({ name }) => name)) : '';
  return (
    <div data-region="" role="region" aria-label={notices} className={styles.notices}>
      <VersionNotice {...offline} areChangesKept={areChangesKept} />
      <DraftNotices drafts={drafts} version={version} />
      <Announcer text={told} />
      {progress ? <ReadingNotice progress={progress} onCancel={library.cancel} /> : null}
      <RefusalNotices refusals={refusals} version={version} onDismiss={library.dismissRefusal} />
      {children}
    </div>
  );
}
