import { Button } from '@fluentui/react-components';
import { Dialog } from '../../taskpane/kit/Dialog';
import { useWords } from '../../taskpane/kit/WordsContext';
import { filesWords } from '../words/files';

/** Closing a file would lose its changes. */
export function AskBeforeClosing({
  name,
  isOpen,
  onDiscard,
  onKeep,
}: {
  name: string;
  isOpen: boolean;
  onDiscard: () => void;
  onKeep: () => void;
}) {
  const words = useWords(filesWords);
  return (
    <Dialog
      title={words.unsaved(name)}
      isOpen={isOpen}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onDiscard}>{words.discard}</Button>
          <Button appearance="primary" onClick={onKeep}>
            {words.keepOpen}
          </Button>
        </>
      }
    >
      {words.unsavedText}
    </Dialog>
  );
}
