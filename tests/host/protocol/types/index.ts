import { type Claim, claimOf } from '../table';
import { appRuntimeTable } from './appRuntime';
import { applicationTable, runtimeTable } from './application';
import { dataValidation } from './dataValidation';
import { namesTable, nameTable } from './names';
import { pageLayout } from './pageLayout';
import { protectionTable } from './protection';
import { rangeTable } from './range';
import { areasTable, rangesTable } from './rangeAreas';
import { formatTables } from './rangeFormat';
import { settingsTable, settingTable } from './settings';
import { workbookTable } from './workbook';
import { worksheetTable } from './worksheet';
import { worksheetsTable } from './worksheets';

/** Everything the host claims to answer, type by type. */
export const claims = (): readonly Claim[] => [
  claimOf(workbookTable),
  claimOf(applicationTable),
  claimOf(runtimeTable),
  claimOf(appRuntimeTable),
  claimOf(worksheetsTable),
  claimOf(worksheetTable),
  claimOf(protectionTable),
  claimOf(pageLayout),
  claimOf(rangeTable),
  claimOf(areasTable),
  claimOf(rangesTable),
  ...formatTables.map(claimOf),
  claimOf(dataValidation),
  claimOf(namesTable),
  claimOf(nameTable),
  claimOf(settingsTable),
  claimOf(settingTable),
];
