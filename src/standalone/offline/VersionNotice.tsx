import { Button } from '@fluentui/react-components';
import { Announcer } from '../../taskpane/kit/Announcer';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import { offlineWords } from '../words/offline';
import type { Offline, OfflineState } from './createOffline';

/** Offers a new version, and says so in a page that is no longer the one in force. */
export function VersionNotice({
  offline,
  state,
  areChangesKept,
}: {
  offline: Offline;
  state: OfflineState;
  /** What is not saved is kept in the browser. */
  areChangesKept: boolean;
}) {
  const words = useWords(offlineWords);
  const close = { label: words.later, onClose: offline.dismiss };
  const isOffered = state === 'offered';
  const title = isOffered ? words.offered : words.replaced;
  const isShown = isOffered || state === 'replaced';
  return (
    <>
      {isShown ? (
        <Notice
          tone="info"
          title={title}
          close={close}
          actions={
            <Button onClick={isOffered ? offline.update : offline.reopen}>
              {isOffered ? words.update : words.reopen}
            </Button>
          }
        >
          {isOffered ? words.offeredText : words.replacedText}
          {areChangesKept ? words.changesKept : words.changesLost}
        </Notice>
      ) : null}
      <Announcer text={isShown ? title : ''} />
    </>
  );
}
