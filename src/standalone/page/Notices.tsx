import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { Announcer } from '../../taskpane/kit/Announcer';
import { Dialog } from '../../taskpane/kit/Dialog';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import { bugDetails } from '../../taskpane/model/bugDetails';
import type { Library } from '../files/library';
import { useFrameStyles } from '../first/frameStyles';
import type { useOffline } from '../offline/useOffline';
import { VersionNotice } from '../offline/VersionNotice';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import { BugNotice, ProblemNotice } from './ProblemNotice';
import { ReadingNotice } from './ReadingNotice';
import type { Drafts } from './useDrafts';

/** What the page has to say of its files: kept changes, files that did not open, how far reading is. */
export function Notices({
  library,
  drafts,
  offline,
  version,
}: {
  library: Library;
  drafts: Drafts;
  offline: ReturnType<typeof useOffline>;
  version: string;
}) {
  const styles = useFrameStyles();
  const words = useWords(filesWords);
  const { notices } = useWords(pageWords);
  const { refusals, progress } = useSyncExternalStore(library.subscribe, library.getState);
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIsAsking(false);
  };
  const draftNames = drafts.found.map(([, { name }]) => name);
  const told = [
    ...(refusals.length > 0 ? [words.notRead(refusals.map(({ name }) => name))] : []),
    ...(draftNames.length === 0 ? [] : [words.drafts(draftNames)]),
  ].join(' ');
  return (
    <div data-region="" role="region" aria-label={notices} className={styles.notices}>
      <VersionNotice {...offline} />
      {drafts.found.length > 0 ? (
        <Notice
          tone="info"
          actions={
            <>
              <Button onClick={drafts.restore}>{words.restore}</Button>
              <Button
                onClick={() => {
                  setIsAsking(true);
                }}
              >
                {words.discard}
              </Button>
            </>
          }
        >
          {words.drafts(draftNames)}
        </Notice>
      ) : null}
      <Dialog
        title={words.discardDrafts}
        isOpen={isAsking}
        onClose={close}
        actions={
          <>
            <Button appearance="primary" onClick={close}>
              {words.keep}
            </Button>
            <Button
              onClick={() => {
                close();
                drafts.discard();
              }}
            >
              {words.discard}
            </Button>
          </>
        }
      >
        {words.discardDraftsText(draftNames)}
      </Dialog>
      <Announcer text={told} />
      {progress ? <ReadingNotice progress={progress} onCancel={library.cancel} /> : null}
      {refusals.map((refusal, at) => {
        const title = words.notOpened(refusal.name);
        const onClose = (): void => {
          library.dismissRefusal(refusal);
        };
        return 'bug' in refusal ? (
          <BugNotice
            key={at}
            details={bugDetails(refusal.bug, 'open', version)}
            title={title}
            onClose={onClose}
          />
        ) : (
          <ProblemNotice key={at} problem={refusal.problem} title={title} onClose={onClose} />
        );
      })}
    </div>
  );
}
