import type { HostSheet } from '../../workbook/sheet';
import type { HostWorkbook } from '../../workbook/workbook';
import { invalidArgument, itemAlreadyExists } from '../errors';

/** Excel's rules: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends, unique in any case. */
export function checkSheetName(workbook: HostWorkbook, value: unknown, own?: HostSheet): string {
  if (typeof value !== 'string' || !/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u.test(value)) throw invalidArgument();
  const isTaken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === value.toLowerCase(),
  );
  if (isTaken) throw itemAlreadyExists();
  return value;
}

export function nextSheetName({ sheets }: HostWorkbook): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
