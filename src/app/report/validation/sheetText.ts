import type { SheetSnapshot } from '../../../sheet/index';

/**
 * What stands on a sheet as one text, for a digest where the file itself cannot be had: its name, then one JSON array
 * `[row, column, value, formula]` a line for each cell that says something, 0-based, formula null where there is none.
 */
export const sheetText = ({ name, cells }: SheetSnapshot): string =>
  [
    JSON.stringify(name),
    ...cells
      .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
      .map(({ row, column, value, formula }) => JSON.stringify([row, column, value, formula ?? null])),
  ].join('\n');
