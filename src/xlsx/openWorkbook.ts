import type { Outcome } from '../sheet/outcome';
import { checkContainer } from './open/container';
import { PartStore } from './parts/partStore';
import { attempt } from './trouble';
import { OpenedWorkbook } from './workbook';
import type { XlsxWorkbook } from './workbook';
import { readDirectory } from './zip/directory';

/**
 * Opens an .xlsx or .xlsm. Any bytes give a workbook or a Problem, within the limits of limits.ts:
 * `file-empty`, `file-too-large`, `not-a-workbook`, `legacy-format`, `file-encrypted`, `file-damaged` (figures
 * `part`, `detail`), `file-over-limit` (figures `what`, `limit`, `value`), `file-suspicious` (figures `part`).
 * The bytes must not be changed while the workbook is in use.
 */
export const openWorkbook = (bytes: Uint8Array): Outcome<XlsxWorkbook> =>
  attempt(() => {
    checkContainer(bytes);
    return new OpenedWorkbook(new PartStore(readDirectory(bytes)));
  });
