import type { Language } from '../../core/index';
import type { ReportDocument } from './document';
import { formReport } from './formReport';
import { reportedForms } from './reportedForms';
import type { ReportedFile } from './reportedFile';
import { unrecognizedSheets } from './unrecognized';

/** What one file adds to the JSON report. */
export type DocumentPart = Pick<ReportDocument, 'forms' | 'unrecognized'>;

export const documentPart = (file: ReportedFile, language: Language): DocumentPart => ({
  forms: reportedForms(file).map(({ reported }) => formReport(reported, language)),
  unrecognized: unrecognizedSheets(file, language),
});

/** The JSON report of all files; `version` is the product's. */
export const reportDocument = (
  parts: readonly DocumentPart[],
  problems: ReportDocument['problems'],
  version: string,
): ReportDocument => ({
  version: 1,
  product: { version },
  forms: parts.flatMap(({ forms }) => forms),
  unrecognized: parts.flatMap(({ unrecognized }) => unrecognized),
  problems,
});

/** A report as it is printed and stored. */
export const documentText = (document: ReportDocument): string => JSON.stringify(document, null, 2);
