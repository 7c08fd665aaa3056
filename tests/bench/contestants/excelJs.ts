import ExcelJS from 'exceljs';
import { PEER_CELL, type Contestant } from './contestant';

export const excelJs: Contestant = {
  name: 'exceljs',
  job: 'read, set one cell, write',
  open: async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    return {
      change: () => {
        const sheet = workbook.worksheets[0];
        if (!sheet) throw new Error('exceljs found no sheet');
        sheet.getCell(PEER_CELL.name).value = PEER_CELL.value;
        return Promise.resolve();
      },
      toBytes: async () => new Uint8Array(await workbook.xlsx.writeBuffer()),
    };
  },
};
