import { failure, namedCells, type Problem } from '../../sheet/index';

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
  return failure('inputs-changed', { cells: namedCells(names) }).problem;
}
