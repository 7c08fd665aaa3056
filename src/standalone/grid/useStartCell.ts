import { useEffect, useRef } from 'react';
import type { Address } from '../../sheet/index';
import type { OpenFile } from '../files/openFile';

/** Sheets of each file that were offered their first cell. */
const offered = new WeakMap<OpenFile, Set<string>>();

/** Once a form is known: chooses the first cell left to a person, as long as the user has not moved. */
export function useStartCell(
  file: OpenFile,
  sheetId: string,
  start: Address | null,
  choose: (cell: Address) => void,
): void {
  const chosen = useRef(choose);
  chosen.current = choose;
  useEffect(() => {
    if (!start) return;
    const known = offered.get(file) ?? new Set<string>();
    if (known.has(sheetId)) return;
    offered.set(file, known.add(sheetId));
    const { top, left, bottom, right } = file.getState().selection;
    if (top + left + bottom + right > 0) return;
    chosen.current(start);
  }, [file, sheetId, start]);
}
