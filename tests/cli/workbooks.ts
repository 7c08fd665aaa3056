import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SAMPLE_FORMS, templateForm, type FilledForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';

/** Workbook with one filled form per sheet. */
export const workbookOf = (...forms: readonly FilledForm[]): Uint8Array =>
  createWorkbook(forms.map((form) => templateForm({ profile: 'hubei', form })));

export const sampleWorkbook = (): Uint8Array => workbookOf(...SAMPLE_FORMS);

const sample = SAMPLE_FORMS[0];
if (!sample) throw new Error('there is no sample');

/** A form on which nothing is wrong. */
export const cleanForm: FilledForm = {
  ...sample,
  unitName: '某中心',
  competentDepartment: '某局',
  dateFilled: '2022-01-28',
  total: 100,
  budget: { approved: 10, executed: 10, rate: 1, score: 20 },
  goal: { plannedText: '完成年度维护。', achievedText: '维护全部完成。', score: 20 },
  indicators: sample.indicators.map((indicator) => ({ ...indicator, actual: indicator.target, score: 10 })),
  causeAnalysis: '',
};

/** As `cleanForm`, with one score (10 by the rules) written as 8, and the total to match. */
export const wrongForm: FilledForm = {
  ...cleanForm,
  total: 98,
  indicators: cleanForm.indicators.map((indicator, index) =>
    index === 0 ? { ...indicator, score: 8 } : indicator,
  ),
};

/** The workbook with the text of one part changed. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`there is no ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

/** The workbook with its first sheet protected, all cells locked. */
export const protectedWorkbook = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
