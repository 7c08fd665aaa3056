import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from 'react';
import type { TextPart } from './textPart';
import { useFittedEditor } from './useFittedEditor';
import { usePlacedCaret } from './usePlacedCaret';

const useStyles = makeStyles({
  // Always there, so that Chinese input methods can begin in it; seen only while a cell is written to.
  editor: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minWidth: '48px',
    minHeight: '20px',
    margin: 0,
    padding: '1px 2px',
    border: 'none',
    resize: 'none',
    color: '#000000',
    backgroundColor: '#ffffff',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    outline: '2px solid #0f6cbd',
    userSelect: 'text',
  },
  resting: { opacity: 0, cursor: 'cell', pointerEvents: 'none' },
});

export interface EditorProps {
  /** null: the cell is chosen, not written to. */
  readonly text: string | null;
  /** Stands in the field while the cell is only chosen. */
  readonly resting: string;
  /** What of it typing replaces; null: nothing stands there. */
  readonly part: TextPart | null;
  readonly label: string;
  /** Id of the text that tells the keys. */
  readonly describedBy: string;
  readonly isReadOnly: boolean;
  /** The cell's own font. */
  readonly font: CSSProperties;
  /** Where in its height the cell's text stands. */
  readonly vertical: string;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => unknown;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Takes the keyboard when the cell is chosen. */
  readonly takesFocus: boolean;
}

/** The place where the active cell is typed into. */
export function Editor(props: EditorProps) {
  const {
    text,
    resting,
    part,
    label,
    describedBy,
    isReadOnly,
    font,
    vertical,
    onText,
    onKey,
    onLeave,
    onCopy,
    onPaste,
    takesFocus,
  } = props;
  const styles = useStyles();
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const isOpen = text !== null;
  usePlacedCaret(ref, { text, resting, part });
  useLayoutEffect(() => {
    // Brought back to finish what was typed.
    if (isOpen && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [isOpen]);
  useFittedEditor(ref, text, vertical);
  return (
    <textarea
      ref={ref}
      className={`${styles.editor} ${text === null ? styles.resting : ''}`}
      style={font}
      aria-label={label}
      aria-describedby={describedBy}
      readOnly={isReadOnly}
      rows={1}
      spellCheck={false}
      value={text ?? resting}
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={onKey}
      onBlur={({ currentTarget }) => {
        // Another window or tab was turned to: typing goes on where it was on coming back.
        if (document.activeElement !== currentTarget) onLeave();
      }}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    />
  );
}
