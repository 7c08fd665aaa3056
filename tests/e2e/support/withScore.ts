import { openWorkbook } from '../../../src/xlsx/index';

/** The sample workbook's bytes with another score in G16 of its first form. */
export function withScore(bytes: Uint8Array, score: number): Uint8Array {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  const sheetId = workbook.value.sheets[0]?.id ?? '';
  const edits = [{ kind: 'cell', row: 15, column: 6, before: 9, after: score } as const];
  const written = workbook.value.apply([{ sheetId, edits }]);
  if (!written.ok) throw new Error(written.problem.code);
  return workbook.value.toBytes();
}
