import { SAMPLE_FORMS, templateForm } from '../../sheet/index';
import { createWorkbook } from '../../xlsx/index';
import { memorySource, type FileSource } from '../files/fileSource';

/** The sample forms, one a sheet. */
export const sampleSource = (): FileSource =>
  memorySource(
    '自评表样例.xlsx',
    createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }))),
  );

export const blankSource = (): FileSource =>
  memorySource('自评表.xlsx', createWorkbook([templateForm({ profile: 'hubei' })]));
