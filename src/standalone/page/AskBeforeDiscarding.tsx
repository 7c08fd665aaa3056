import { Button } from '@fluentui/react-components';
import { Dialog } from '../../taskpane/kit/Dialog';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { FoundDraft } from '../files/draftOffers';
import { draftsWords } from '../words/drafts';

/** Discarding drafts would lose them; none: nothing is asked. */
export function AskBeforeDiscarding({
  drafts,
  onKeep,
  onDiscard,
}: {
  drafts: readonly FoundDraft[];
  onKeep: () => void;
  onDiscard: () => void;
}) {
  const words = useWords(draftsWords);
  return (
    <Dialog
      title={words.discardTitle}
      isOpen={drafts.length > 0}
      onClose={onKeep}
      actions={
        <>
          <Button appearance="primary" onClick={onKeep}>
            {words.keep}
          </Button>
          <Button onClick={onDiscard}>{words.discard}</Button>
        </>
      }
    >
      {words.discardText(drafts.map(({ name }) => name))}
    </Dialog>
  );
}
