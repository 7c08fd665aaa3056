import { Button } from '@fluentui/react-components';
import { Dialog } from '../../taskpane/kit/Dialog';
import { useWords } from '../../taskpane/kit/WordsContext';
import { filesWords } from '../words/files';

/** Closing a file would lose its changes. */
export function AskBeforeClosing({
  name,
  isOpen,
  onSave,
  onDiscard,
  onKeep,
}: {
  name: string;
  isOpen: boolean;
  onSave: () => void;
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
          <Button appearance="primary" onClick={onSave}>
            {words.saveFirst}
          </Button>
          <Button onClick={onKeep}>{words.keepOpen}</Button>
          <Button onClick={onDiscard}>{words.discard}</Button>
        </>
      }
    >
      {words.unsavedText}
    </Dialog>
  );
}
