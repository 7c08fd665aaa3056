import { cellName, columnName } from '../../sheet/address';
import type { Area } from '../../sheet/snapshot';

/** A1:G19, or A1 for a single cell. */
export const areaName = ({ top, left, bottom, right }: Area): string => {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
};

/** '表 1'!$A$1:$G$19 */
export const absoluteAreaName = (sheetName: string, { top, left, bottom, right }: Area): string =>
  `'${sheetName.replace(/'/g, "''")}'!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
