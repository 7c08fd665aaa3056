import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import { bugDetails } from '../../taskpane/model/bugDetails';
import type { Library } from '../files/library';
import { filesWords } from '../words/files';
import { BugNotice, ProblemNotice } from './ProblemNotice';
import { ReadingNotice } from './ReadingNotice';
import type { Drafts } from './useDrafts';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    maxHeight: '40vh',
    overflowY: 'auto',
    flexShrink: 0,
  },
});

/** What the page has to say of its files: kept changes, files that did not open, how far reading is. */
export function Notices({ library, drafts, version }: { library: Library; drafts: Drafts; version: string }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const { refusals, progress } = useSyncExternalStore(library.subscribe, library.getState);
  return (
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
