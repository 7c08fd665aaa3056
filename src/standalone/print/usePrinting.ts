import { useEffect } from 'react';
import type { Language } from '../../core/index';
import type { OpenFile } from '../files/openFile';
import { finishTyping } from '../grid/leave';
import { layOut } from './layOut';
import { printPlan } from './printPlan';

const nothing = (): void => undefined;

/** Whatever asks for printing (the button, Ctrl+P, the browser's menu), the sheet in front is printed, not the page. */
export function usePrinting(front: OpenFile | null, language: Language): void {
  useEffect(() => {
    if (!front) return undefined;
    let takeAway = nothing;
    let keyboardIn: Element | null = null;
    const before = (): void => {
      takeAway();
      finishTyping();
      keyboardIn = document.activeElement;
      const plan = printPlan(front);
      takeAway = plan ? layOut(plan, language) : nothing;
    };
    // What is not on paper loses the keyboard.
    const after = (): void => {
      takeAway();
      takeAway = nothing;
      if (keyboardIn instanceof HTMLElement) keyboardIn.focus({ preventScroll: true });
      keyboardIn = null;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [front, language]);
}
