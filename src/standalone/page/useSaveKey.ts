import { useEffect } from 'react';
import { finishTyping } from '../grid/leave';

/** Ctrl+S saves; what is being typed into a cell is finished first. */
export function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (event.repeat) return;
      finishTyping();
      save();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [save]);
}
