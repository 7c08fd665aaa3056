import { PassingButton } from '../kit/PassingButton';
import { useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import { useSettingsStyles } from './styles';

/** Settings kept by names that this form does not have, and the way to be rid of them. */
export function OtherForms({ count, onDrop }: { count: number; onDrop: () => void }) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  if (count === 0) return null;
  return (
    <>
      <p className={styles.note}>{words.otherForms(count)}</p>
      <PassingButton className={styles.start} size="small" onClick={onDrop}>
        {words.dropOthers}
      </PassingButton>
    </>
  );
}
