import { documentText as textOf, reportDocument, type DocumentPart } from '../../app/report/reportDocument';
import type { Language } from '../../core/index';
import { fileProblemMessage, problemCode, type FileProblem } from '../fileProblem';
import { VERSION } from '../version';

/** The JSON report of all files, as text. */
export const documentText = (
  parts: readonly DocumentPart[],
  problems: readonly FileProblem[],
  language: Language,
): string =>
  textOf(
    reportDocument(
      parts,
      problems.map((one) => ({
        file: one.file,
        code: problemCode(one),
        message: fileProblemMessage(one, language),
      })),
      VERSION,
    ),
  );
