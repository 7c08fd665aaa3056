import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { kitWords } from '../words/kit';
import { useFieldStyles } from './fieldStyles';
import { useWords } from './WordsContext';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A text to take along: shown, and copied with one click; where that is refused, it is selected to copy by hand. */
export function CopyBox({ label, text, rows = 4 }: { label: string; text: string; rows?: number }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const words = useWords(kitWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(words.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      setMessage(words.copyByHand);
    }
  };
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className={mergeClasses(fields.control, fields.area, styles.text)}
        readOnly
        rows={rows}
        value={text}
      />
      <div className={styles.foot}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{message}</span>
      </div>
    </div>
  );
}
