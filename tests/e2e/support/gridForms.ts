import { SAMPLE_FORMS, templateForm } from '../../../src/sheet/index';
import type { ContentCell, SheetContent } from '../../../src/sheet/template/content';
import { createWorkbook } from '../../../src/xlsx/index';

const [FORM] = SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form }));
if (!FORM) throw new Error('no sample form');

/** A workbook with one sample form. */
export const ONE_FORM = createWorkbook([FORM]);

/** A workbook with one sheet of so many rows, and a block merged over nearly all of them. */
export const longWorkbook = (rows: number): Uint8Array => {
  const content: SheetContent = {
    ...FORM,
    name: '长表',
    cells: Array.from({ length: rows * 3 }, (_, at): ContentCell => {
      const [row, column] = [Math.floor(at / 3), at % 3];
      return { row, column, value: column === 0 ? row : `明细${row}`, style: 'text' };
    }),
    merges: [{ top: 10, left: 4, bottom: rows - 1, right: 4 }],
    rowHeights: [],
    inputs: [],
    textAreas: [],
    printArea: { top: 0, left: 0, bottom: rows - 1, right: 2 },
  };
  return createWorkbook([content]);
};
