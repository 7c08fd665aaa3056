import { seedRows, sheetOf } from '../sheet/support/sheet';
import { memoryHost } from './memoryHost';
import { describeWorkbookPort } from './workbookPort';

describeWorkbookPort('the workbook of a host in memory', (sheets) => memoryHost(sheets).workbook, [
  sheetOf(seedRows(), { id: 'a', name: '路灯' }),
  sheetOf([['填报说明']], { id: 'b', name: '填报说明' }),
]);
