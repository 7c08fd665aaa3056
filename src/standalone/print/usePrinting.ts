import { useEffect } from 'react';
import type { OpenFile } from '../files/openFile';
import { layOut } from './layOut';

/** Whatever asks for printing (the button, Ctrl+P, the browser's menu), the sheet in front is printed, not the page. */
export function usePrinting(front: OpenFile | null): void {
  useEffect(() => {
    if (!front) return undefined;
    let takeAway = (): void => undefined;
    const before = (): void => {
      takeAway();
      takeAway = layOut(front);
    };
    const after = (): void => {
      takeAway();
      takeAway = () => undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [front]);
}
