import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  // Always there, so that Chinese input methods can begin in it; seen only while a cell is written to.
  editor: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '20px',
    margin: 0,
    padding: '1px 2px',
    border: 'none',
    resize: 'none',
    font: 'inherit',
    color: '#000000',
    backgroundColor: '#ffffff',
    textAlign: 'inherit',
    overflow: 'hidden',
    outlineStyle: 'none',
  },
  resting: { opacity: 0, cursor: 'cell', pointerEvents: 'none' },
});

export interface EditorProps {
  /** null: the cell is chosen, not written to. */
  readonly text: string | null;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Takes the keyboard when the cell is chosen. */
  readonly takesFocus: boolean;
}

/** The place where the active cell is typed into. */
export function Editor(props: EditorProps) {
  const { text, label, isReadOnly, onText, onKey, onLeave, onCopy, onPaste, takesFocus } = props;
  const styles = useStyles();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <textarea
      ref={ref}
      className={`${styles.editor} ${text === null ? styles.resting : ''}`}
      aria-label={label}
      readOnly={isReadOnly}
      rows={1}
      spellCheck={false}
      value={text ?? ''}
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={onKey}
      onBlur={onLeave}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    />
  );
}
