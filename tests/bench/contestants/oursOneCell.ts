import { cellName } from '../../../src/sheet/index';
import { openWorkbook } from '../../../src/xlsx/index';
import { PEER_CELL, type Contestant } from './contestant';

/** This product's reader and writer doing what the peers do, without a rule: like for like. */
export const oursOneCell: Contestant = {
  name: 'this product',
  job: 'read, set one cell, write',
  open: (bytes) => {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(`a benchmark workbook does not open: ${opened.problem.code}`);
    const workbook = opened.value;
    return Promise.resolve({
      change: () => {
        const sheet = workbook.sheets[0];
        const cell = sheet?.cells.find((one) => cellName(one) === PEER_CELL.name);
        if (!sheet || !cell) throw new Error(`no cell ${PEER_CELL.name}`);
        const { row, column, value: before } = cell;
        const edit = { kind: 'cell', row, column, before, after: PEER_CELL.value } as const;
        const applied = workbook.apply([{ sheetId: sheet.id, edits: [edit] }]);
        if (!applied.ok) throw new Error(`the cell was not set: ${applied.problem.code}`);
        return Promise.resolve();
      },
      toBytes: () => Promise.resolve(workbook.toBytes()),
    });
  },
};
