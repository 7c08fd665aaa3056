import { readFileSync } from 'node:fs';
import { cellName, type CellValue } from '../../../src/sheet/index';
import { openWorkbook } from '../../../src/xlsx/index';
import type { OpenedPage } from './openPage';
import { saveDownload } from './saveDownload';

export type SavedValues = (sheet: string, ...names: readonly string[]) => readonly CellValue[];

/** Saves the file in front, and reads it again. */
export async function saved(desk: Pick<OpenedPage, 'page' | 'button'>): Promise<SavedValues> {
  const download = await saveDownload(desk);
  const opened = openWorkbook(new Uint8Array(readFileSync(await download.path())));
  if (!opened.ok) throw new Error(opened.problem.code);
  const { sheets } = opened.value;
  return (sheet, ...names) => {
    const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return names.map((name) => cells.find((cell) => cellName(cell) === name)?.value ?? null);
  };
}
