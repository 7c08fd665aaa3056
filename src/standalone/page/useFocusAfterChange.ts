import { useEffect, useRef } from 'react';

/**
 * Another file, or the list, has come to the front, and what had the keyboard went away with what was there before: the
 * sheet takes it, else the first control of what is shown now.
 */
export function useFocusAfterChange(frontId: string | null): void {
  const before = useRef(frontId);
  useEffect(() => {
    if (before.current === frontId) return;
    before.current = frontId;
    if (document.activeElement !== document.body) return;
    const main = document.querySelector('main');
    const target =
      main?.querySelector<HTMLElement>('[role="grid"] textarea') ??
      main?.querySelector<HTMLElement>('button:not([tabindex="-1"])');
    target?.focus({ preventScroll: true });
  }, [frontId]);
}
