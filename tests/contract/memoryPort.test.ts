import { seedRows, sheetOf } from '../sheet/support/sheet';
import { memoryPort } from './memoryPort';
import { describeWorkbookPort } from './workbookPort';

describeWorkbookPort(
  'in memory',
  memoryPort,
  [
    sheetOf([['填报说明']], { id: 'b', name: '填报说明' }),
    sheetOf(seedRows(), { id: 'a', name: '路灯' }),
  ].reverse(),
);
