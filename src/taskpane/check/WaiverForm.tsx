import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_REASON } from '../../app/waivers';
import { TextField } from '../kit/TextField';
import { useWords } from '../kit/WordsContext';
import { checkWords } from '../words/check';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Characters that a reason has at least, blanks aside. */
export const LEAST_REASON = 4;

/** Asks for the reason why a finding stands as it is. The user asked for it, so it takes the focus. */
export function WaiverForm({ onSave, onCancel }: { onSave: (reason: string) => void; onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const focus = () => form.current?.querySelector('textarea')?.focus();
  useEffect(() => {
    focus();
  }, []);
  const typed = Array.from(reason.replace(/\s/g, '')).length;
  const isTooShort = typed < LEAST_REASON;
  const isTooLong = reason.trim().length > LONGEST_REASON;
  const sentence = isTooLong ? words.reasonTooLong(LONGEST_REASON) : words.reasonTooShort(LEAST_REASON);
  const isUsable = !isTooShort && !isTooLong;
  const save = () => {
    if (isUsable) return onSave(reason.trim());
    setIsRefused(true);
    focus();
  };
  return (
    <div ref={form} className={styles.form}>
      <TextField
        label={words.reason}
        value={reason}
        onChange={setReason}
        hint={words.reasonHint}
        rows={3}
        error={isRefused && !isUsable ? sentence : undefined}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={save}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
