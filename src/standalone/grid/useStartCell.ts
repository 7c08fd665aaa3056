import { useEffect, useRef } from 'react';
import type { Address } from '../../sheet/index';
import type { OpenFile } from '../files/openFile';

/** Sheets of each file where a cell was chosen or typed into, or the form's first cell offered. */
const settled = new WeakMap<OpenFile, Set<string>>();

/** From now on the selection is the user's. @returns false: it was already */
export function settle(file: OpenFile, sheetId: string): boolean {
  const sheets = settled.get(file) ?? new Set<string>();
  settled.set(file, sheets);
  if (sheets.has(sheetId)) return false;
  sheets.add(sheetId);
  return true;
}

/** Once a form is known: chooses the first cell left to a person, unless somebody was quicker. */
export function useStartCell(
  file: OpenFile,
  sheetId: string,
  start: Address | null,
  choose: (cell: Address) => void,
): void {
  const chosen = useRef(choose);
  chosen.current = choose;
  useEffect(() => {
    if (!start || !settle(file, sheetId)) return;
    const { isShown, selection } = file.getState();
    const { top, left, bottom, right } = selection;
    // Pointed out by the pane, or brought back by undo.
    if (isShown || top + left + bottom + right > 0) return;
    chosen.current(start);
  }, [file, sheetId, start]);
}
