import type { Outcome } from '../../sheet/index';
import type { Trip } from '../office/trip';
import { entriesOf } from './stood';
import { rangeOf } from './targets';
import type { WrittenSheet } from './writePortion';
import { isPrintArea, putBackPrintArea } from './writePrintArea';

/** Puts back what stood in the cells before they were written: values, formulas, number formats, print areas. */
export const takeBack = (trip: Trip, sheets: readonly WrittenSheet[]): Promise<Outcome<null>> =>
  trip(async (context) => {
    for (const { plan, stood, printed } of sheets) {
      const sheet = context.workbook.worksheets.getItem(plan.sheetId);
      plan.targets.forEach((target, index) => {
        const own = stood[index];
        if (!own) return;
        const range = rangeOf(sheet, target);
        if (target.hasFormats) range.numberFormat = own.formats.map((format) => [format]);
        range.formulas = entriesOf(own);
      });
      const before = plan.printArea?.before ?? null;
      if (printed) putBackPrintArea(sheet, printed, before !== null && isPrintArea(printed, before));
    }
    await context.sync();
    return null;
  });
