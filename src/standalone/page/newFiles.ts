import { SAMPLE_FORMS, templateForm } from '../../sheet/index';
import { createWorkbook } from '../../xlsx/index';
import type { Library } from '../files/library';

/** The sample forms, one a sheet. */
export function openSample(library: Library): void {
  const contents = SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }));
  library.open('自评表样例.xlsx', createWorkbook(contents));
}

export function openBlank(library: Library): void {
  library.open('自评表.xlsx', createWorkbook([templateForm({ profile: 'hubei' })]));
}
