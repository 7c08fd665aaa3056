import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { Library, ListedFile } from '../files/library';
import type { OpenFile } from '../files/openFile';
import { typingOf } from '../grid/cellTyping';
import { filesWords } from '../words/files';
import { AskBeforeClosing } from './AskBeforeClosing';
import { useFileListStyles } from './fileListStyles';
import { FileName } from './FileName';
import type { Saving } from './useSaving';
import { useScoreText } from './useScoreText';
import { useSummaries } from './useSummaries';

/** The scores of a file's forms in a few words. */
function useNote(file: OpenFile): string {
  const words = useWords(filesWords);
  const scoreText = useScoreText();
  const sheets = useSummaries(file);
  if (!sheets) return '';
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const [first] = forms;
  if (!first) return words.noForm;
  const errors = forms.reduce((sum, form) => sum + form.errors, 0);
  return forms.length > 1 ? words.forms(forms.length, errors) : scoreText(first);
}

/** An open file with its score: to the front by a click, and closed. */
export function FileTab({
  library,
  listed,
  file,
  saving,
  label,
  isFront,
  isAlone,
}: {
  library: Library;
  listed: ListedFile;
  file: OpenFile;
  saving: Saving;
  label: string;
  isFront: boolean;
  isAlone: boolean;
}) {
  const styles = useFileListStyles();
  const words = useWords(filesWords);
  const note = useNote(file);
  const [isAsking, setIsAsking] = useState(false);
  const { id, isDirty } = useSyncExternalStore(file.subscribe, file.getState);
  return (
    <li className={mergeClasses(styles.file, isFront && styles.front, isAlone && styles.alone)}>
      <Button
        className={styles.choose}
        appearance="subtle"
        aria-current={isFront ? 'true' : undefined}
        onClick={() => void library.bringToFront(id)}
      >
        <FileName name={label} isDirty={isDirty} />
        <span className={styles.note}>{note}</span>
      </Button>
      <Button
        appearance="transparent"
        size="small"
        icon={<Icon name="close" />}
        aria-label={words.close(label)}
        onClick={() => {
          if (isDirty || typingOf(file).get().typed) setIsAsking(true);
          else library.close(id);
        }}
      />
      <AskBeforeClosing
        name={label}
        isOpen={isAsking}
        onSave={() => {
          setIsAsking(false);
          // What comes of it is told above its sheet.
          void library.bringToFront(id);
          void saving.save(listed);
        }}
        onDiscard={() => {
          library.close(id);
        }}
        onKeep={() => {
          setIsAsking(false);
        }}
      />
    </li>
  );
}
