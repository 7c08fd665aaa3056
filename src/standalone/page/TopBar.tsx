import { Button } from '@fluentui/react-components';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { ListedFile } from '../files/library';
import { canPickTarget } from '../files/pickers';
import { PageHead } from '../first/PageHead';
import { PrintButton } from '../print/PrintButton';
import { filesWords } from '../words/files';
import { offlineWords } from '../words/offline';
import { pageWords } from '../words/page';
import type { Saving } from './useSaving';

/** The page's head with what can be done with files. */
export function TopBar({
  front,
  saving,
  isOfflineReady,
  isEmpty,
  onOpen,
}: {
  front: ListedFile | null;
  saving: Saving;
  isOfflineReady: boolean;
  /** Nothing is open: the page below offers to open files. */
  isEmpty: boolean;
  onOpen: () => void;
}) {
  const words = useWords(pageWords);
  const files = useWords(filesWords);
  const { ready } = useWords(offlineWords);
  return (
    <PageHead note={isOfflineReady ? ready : null} isQuiet={!isEmpty}>
      {isEmpty ? null : <Button onClick={onOpen}>{words.open}</Button>}
      {front ? (
        <>
          <PrintButton file={front.file} />
          {canPickTarget() ? <Button onClick={() => void saving.saveAs(front)}>{files.saveAs}</Button> : null}
          <Button appearance="primary" onClick={() => void saving.save(front)}>
            {files.save}
          </Button>
        </>
      ) : null}
    </PageHead>
  );
}
