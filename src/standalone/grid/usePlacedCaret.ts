import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TextPart } from './textPart';

export interface Writing {
  readonly text: string | null;
  readonly resting: string;
  readonly part: TextPart | null;
}

/**
 * Puts the caret where typing is to go: over the field behind the cell's label while the cell is only chosen, for
 * input methods too; behind the whole text once the cell is opened.
 */
export function usePlacedCaret(
  field: RefObject<HTMLTextAreaElement | null>,
  { text, resting, part }: Writing,
): void {
  const isOpen = text !== null;
  const wasOpen = useRef(false);
  const [start, end] = [part?.start ?? null, part?.end ?? null];
  useLayoutEffect(() => {
    if (!isOpen && start !== null && end !== null) field.current?.setSelectionRange(start, end);
  }, [field, isOpen, resting, start, end]);
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current && text === resting)
      field.current?.setSelectionRange(text.length, text.length);
    wasOpen.current = isOpen;
  }, [field, isOpen, text, resting]);
}
