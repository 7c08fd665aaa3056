import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_SETTINGS } from '../../app/settings';
import { Dialog } from '../kit/Dialog';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import { settingsWords } from '../words/settings';
import type { PartProps } from './part';
import { useSettingsStyles } from './styles';

/** Back to the defaults, after a question: what was entered by hand is lost. */
export function ResetSettings({ onChange }: Pick<PartProps, 'onChange'>) {
  const styles = useSettingsStyles();
  const words = useWords(settingsWords);
  const [isAsking, setIsAsking] = useState(false);
  const close = () => {
    setIsAsking(false);
  };
  return (
    <Section title={words.reset}>
      <p className={styles.note}>{words.resetHint}</p>
      <Button
        className={styles.start}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {words.resetOpen}
      </Button>
      <Dialog
        title={words.reset}
        isOpen={isAsking}
        onClose={close}
        actions={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                close();
                onChange(() => DEFAULT_SETTINGS);
              }}
            >
              {words.resetYes}
            </Button>
            <Button onClick={close}>{words.resetNo}</Button>
          </>
        }
      >
        {words.resetSure}
      </Dialog>
    </Section>
  );
}
