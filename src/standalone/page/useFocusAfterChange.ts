import { useEffect, useRef } from 'react';

/**
 * Another file, or the list, has come to the front, or a file was closed, and what had the keyboard went away with what
 * was there before: the sheet takes it, else the first control of what is shown now.
 */
export function useFocusAfterChange(frontId: string | null, fileCount: number): void {
  const before = useRef({ frontId, fileCount });
  useEffect(() => {
    if (before.current.frontId === frontId && before.current.fileCount === fileCount) return;
    before.current = { frontId, fileCount };
    if (document.activeElement !== document.body) return;
    const main = document.querySelector('main');
    const target =
      main?.querySelector<HTMLElement>('[role="grid"] textarea') ??
      main?.querySelector<HTMLElement>('button:not([tabindex="-1"])');
    target?.focus({ preventScroll: true });
  }, [frontId, fileCount]);
}
