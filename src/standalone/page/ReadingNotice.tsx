import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../../taskpane/kit/Notice';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { Progress } from '../files/examine/examination';
import { filesWords } from '../words/files';

const useStyles = makeStyles({
  progress: { width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
});

/** How far the reading of many files is, and the way to stop it. */
export function ReadingNotice({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords(filesWords);
  const { done, total } = progress;
  const text = words.reading(done, total);
  return (
    <Notice tone="info" title={text} aside={<Button onClick={onCancel}>{words.cancel}</Button>}>
      <progress className={styles.progress} aria-label={text} value={done} max={total} />
    </Notice>
  );
}
