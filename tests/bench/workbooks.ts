import { templateForm } from '../../src/sheet/index';
import type { SheetContent } from '../../src/sheet/template/content';
import { createWorkbook } from '../../src/xlsx/index';
import { excelJs } from './contestants/excelJs';
import { variedForm } from './forms';
import { Random } from './random';

const SEED = 20211231;

const formContent = (random: Random): SheetContent =>
  templateForm({ profile: random.chance(0.75) ? 'hubei' : 'hubei80', form: variedForm(random) });

/**
 * One form a workbook, the same ones every time. Every second one is saved again by exceljs, so that not all bytes
 * are of this product's own making.
 */
export async function formWorkbooks(count: number): Promise<readonly Uint8Array[]> {
  const random = new Random(SEED);
  const workbooks: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const made = createWorkbook([formContent(random)]);
    const isForeign = index % 2 === 1;
    workbooks.push(isForeign ? await (await excelJs.open(made)).toBytes() : made);
  }
  return workbooks;
}

/** A form with a long list below it: `rows` × 8 cells, half of them text. */
export function largeWorkbook(rows: number): Uint8Array {
  const random = new Random(SEED);
  const form = formContent(random);
  const first = form.rowHeights.length + 2;
  const list = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => ({
      row: first + row,
      column,
      value: column % 2 === 0 ? `明细${row % 977}-${column}` : random.whole(1, 1_000_000) / 100,
      style: 'text' as const,
    })),
  );
  const printArea = { ...form.printArea, bottom: first + rows - 1, right: 7 };
  return createWorkbook([{ ...form, printArea, cells: [...form.cells, ...list.flat()] }]);
}
