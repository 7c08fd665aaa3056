import { join } from 'node:path';
import { SAMPLE_FORMS } from '../../src/sheet/template/sampleForms';
import { templateForm } from '../../src/sheet/templateForm';
import { createWorkbook } from '../../src/xlsx/create/createWorkbook';
import { ICONS } from './icons/index';

export const assetFolder = join(process.cwd(), 'assets');

/** The workbooks and icons that the repository keeps, each as code of ours makes it. */
export const ASSETS = [
  { name: '自评表模板.xlsx', bytes: () => createWorkbook([templateForm({ profile: 'hubei' })]) },
  {
    name: '自评表样例.xlsx',
    bytes: () => createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }))),
  },
  ...ICONS,
] as const;
