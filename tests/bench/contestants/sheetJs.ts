import * as XLSX from '@e965/xlsx';
import { PEER_CELL, type Contestant } from './contestant';

/** Compressed like the others' files; SheetJS stores without compression unless told so. */
const WRITE = { type: 'array', bookType: 'xlsx', compression: true } as const;

export const sheetJs: Contestant = {
  name: 'SheetJS (@e965/xlsx)',
  job: 'read, set one cell, write',
  open: (bytes) => {
    const workbook = XLSX.read(bytes, { type: 'array' });
    return Promise.resolve({
      change: () => {
        const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
        if (!sheet) throw new Error('SheetJS found no sheet');
        sheet[PEER_CELL.name] = { t: 'n', v: PEER_CELL.value };
        return Promise.resolve();
      },
      toBytes: () => Promise.resolve(new Uint8Array(XLSX.write(workbook, WRITE) as ArrayBuffer)),
    });
  },
};
