import { useEffect, useRef } from 'react';
import type { OpenFile } from '../files/openFile';

/** How often each file's pane had pointed out a cell when that was last followed. */
const followed = new WeakMap<OpenFile, number>();

/** A cell that the pane points out is to be worked on, though its sheet comes into sight only then. */
export function usePointedOut(file: OpenFile, pointedOut: number, focus: () => void): void {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    if ((followed.get(file) ?? 0) === pointedOut) return;
    followed.set(file, pointedOut);
    latest.current();
  }, [file, pointedOut]);
}
