import { SAMPLE_FORMS, templateForm } from '../../../src/sheet/index';
import type { ContentCell, SheetContent } from '../../../src/sheet/template/content';
import { createWorkbook } from '../../../src/xlsx/index';

const COLUMNS = 8;
const BLOCK = 4;

function sampleContent(): SheetContent {
  const [form] = SAMPLE_FORMS;
  if (!form) throw new Error('no sample form');
  return templateForm({ profile: 'hubei', form });
}

const bordered = (rows: number): readonly ContentCell[] =>
  Array.from({ length: rows * COLUMNS }, (_, at) => {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
    const value = column % 2 === 0 ? `第${row + 1}项指标的完成情况` : row + column / 10;
    return { row, column, value, style: 'text' as const };
  });

/** The sample form in front, and behind it a sheet of 40 × 8 cells with merged blocks, named 表. */
export function formSheets(): Uint8Array {
  const sample = sampleContent();
  const rows = 40;
  const merges = Array.from({ length: rows / BLOCK }, (_, at) => ({
    top: at * BLOCK,
    left: 0,
    bottom: at * BLOCK + BLOCK - 1,
    right: 0,
  }));
  const printArea = { top: 0, left: 0, bottom: rows - 1, right: COLUMNS - 1 };
  const form = {
    ...sample,
    name: '表',
    cells: bordered(rows),
    merges,
    rowHeights: [],
    inputs: [],
    textAreas: [],
    printArea,
  };
  return createWorkbook([sample, form]);
}

/** 10,000 × 8 cells with borders. */
export function longSheet(): Uint8Array {
  const rows = 10_000;
  const printArea = { top: 0, left: 0, bottom: rows - 1, right: COLUMNS - 1 };
  const sample = sampleContent();
  return createWorkbook([
    {
      ...sample,
      name: '长表',
      cells: bordered(rows),
      merges: [],
      rowHeights: [],
      inputs: [],
      textAreas: [],
      printArea,
    },
  ]);
}
