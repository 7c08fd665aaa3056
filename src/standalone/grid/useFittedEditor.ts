import { useLayoutEffect, type RefObject } from 'react';

/** Pixels above and below the text. */
const PADDING = 1;
/** The cell's lower line. */
const LINE = 1;

/** Where the text begins in its cell, as the sheet shows it. */
function paddingOf(vertical: string, room: number, text: number): number {
  const free = Math.max(0, room - LINE - text);
  if (vertical === 'top') return PADDING;
  return Math.max(PADDING, vertical === 'bottom' ? free : free / 2);
}

/** Writing goes on where the cell's text stands; one longer than its cell is seen whole meanwhile. */
export function useFittedEditor(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string | null,
  vertical: string,
): void {
  useLayoutEffect(() => {
    const editor = field.current;
    if (!editor) return;
    const { style } = editor;
    if (text === null) {
      Object.assign(style, { height: '100%', paddingTop: '' });
      return;
    }
    Object.assign(style, { height: '0', minHeight: '0', paddingTop: '' });
    const needed = editor.scrollHeight;
    Object.assign(style, { height: '100%', minHeight: '' });
    const room = editor.clientHeight;
    if (needed > room) style.height = `${needed}px`;
    else style.paddingTop = `${paddingOf(vertical, room, needed - 2 * PADDING)}px`;
  }, [field, text, vertical]);
}
