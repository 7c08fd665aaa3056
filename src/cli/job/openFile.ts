import { success, type Outcome } from '../../sheet/index';
import { LIMITS, openWorkbook, type XlsxWorkbook } from '../../xlsx/index';
import { readSource, type FileSource } from '../disk/readFile';

export interface OpenedFile {
  readonly source: FileSource;
  readonly workbook: XlsxWorkbook;
}

/** Reads a file from disk and opens it as a workbook; any file that is none gives a Problem. */
export async function openFile(file: string): Promise<Outcome<OpenedFile>> {
  const source = await readSource(file, LIMITS.fileBytes);
  if (!source.ok) return source;
  const workbook = openWorkbook(source.value.bytes);
  return workbook.ok ? success({ source: source.value, workbook: workbook.value }) : workbook;
}
