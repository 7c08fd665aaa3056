import { recalculate } from '../../../src/app/recalculate';
import { openWorkbook, xlsxPort } from '../../../src/xlsx/index';
import type { Contestant } from './contestant';

/** This product's whole job. A workbook on which nothing is found or written would make the figures worthless: it throws. */
export const ours: Contestant = {
  name: 'this product',
  job: 'read, score, check, write',
  open: (bytes) => {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(`a benchmark workbook does not open: ${opened.problem.code}`);
    const workbook = opened.value;
    return Promise.resolve({
      change: async () => {
        const done = await recalculate(xlsxPort(workbook));
        if (!done.ok || done.value.receipt === null) throw new Error('nothing was written');
      },
      toBytes: () => Promise.resolve(workbook.toBytes()),
    });
  },
};
