import { afterEach } from '@jest/globals';
import { excelHost } from '../../src/excel/index';
import { describeWorkbookPort } from '../contract/workbookPort';
import { openHost, type OpenedHost } from '../host/index';
import { seedRows, sheetOf } from '../sheet/support/sheet';

let opened: OpenedHost | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

const SHEETS = [
  sheetOf(seedRows(), { id: '{a}', name: '路灯' }),
  sheetOf([['填报说明']], { id: '{b}', name: '填报说明' }),
];

describeWorkbookPort(
  'Excel, all sheets',
  (sheets) => {
    opened?.close();
    opened = openHost(sheets);
    return excelHost().workbook;
  },
  SHEETS,
);

describeWorkbookPort(
  'Excel, the sheet in front',
  (sheets) => {
    opened?.close();
    opened = openHost(sheets);
    return excelHost().active;
  },
  SHEETS.slice(0, 1),
);
