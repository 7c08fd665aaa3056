import type { Language } from '../../core/index';
import { fileProblemMessage, problemCode, type FileProblem } from '../fileProblem';
import type { FileResult } from '../job/fileResult';
import { VERSION } from '../version';
import type { ReportDocument } from './document';
import { formReport } from './formReport';
import { reportedForms } from './reportedForms';
import { unrecognizedSheets } from './unrecognized';

/** What one file adds to the JSON report. */
export type DocumentPart = Pick<ReportDocument, 'forms' | 'unrecognized'>;

export const documentPart = (result: FileResult, language: Language): DocumentPart => ({
  forms: reportedForms(result).map(({ reported }) => formReport(reported, language)),
  unrecognized: unrecognizedSheets(result, language),
});

/** The JSON report of all files, as text. */
export function documentText(
  parts: readonly DocumentPart[],
  problems: readonly FileProblem[],
  language: Language,
): string {
  const document: ReportDocument = {
    version: 1,
    product: { version: VERSION },
    forms: parts.flatMap(({ forms }) => forms),
    unrecognized: parts.flatMap(({ unrecognized }) => unrecognized),
    problems: problems.map((one) => ({
      file: one.file,
      code: problemCode(one),
      message: fileProblemMessage(one, language),
    })),
  };
  return JSON.stringify(document, null, 2);
}
