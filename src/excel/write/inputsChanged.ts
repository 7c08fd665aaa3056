import { failure, type Problem } from '../../sheet/index';

/** Most cells that a Problem names. */
const MOST_NAMED = 12;

/** Cells of one sheet that are no longer as they were read. */
export interface Changed {
  readonly sheetName: string;
  readonly cells: readonly string[];
}

/** The Problem that names the cells, with their sheet where there are several; null when nothing changed. */
export function inputsChanged(sheets: readonly Changed[]): Problem | null {
  const names = sheets.flatMap(({ sheetName, cells }) =>
    sheets.length > 1 ? cells.map((cell) => `${sheetName}!${cell}`) : cells,
  );
  if (names.length === 0) return null;
  const more = names.length > MOST_NAMED ? '…' : '';
  return failure('inputs-changed', { cells: names.slice(0, MOST_NAMED).join('、') + more }).problem;
}
