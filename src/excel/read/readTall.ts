import { failure, success, type JobWatch, type Outcome } from '../../sheet/index';
import type { Trip } from '../office/trip';
import { answersOf, askSheet, blocksOf, type ReadSheet } from './askSheet';
import type { FindSheet } from './readSheets';
import type { CellBlock } from './snapshotOf';

/** Cells of one request; Excel on the web refuses answers over 5 MB. */
const MOST_CELLS = 100_000;

/** Cells of one sheet, blank ones among them: one stray value in the last row must not fill the memory. */
const MOST_IN_ALL = 1_000_000;

/** A block of rows in one request. */
const readBlock = (
  trip: Trip,
  sheetId: string,
  [top, left, rows, columns]: readonly [number, number, number, number],
  watch?: JobWatch,
): Promise<Outcome<readonly CellBlock[]>> =>
  trip(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const block = sheet.getRangeByIndexes(top, left, rows, columns).untrack();
    block.load('rowIndex,columnIndex,values,formulas,numberFormat');
    await context.sync();
    return blocksOf(block);
  }, watch);

/** Reads a sheet that one answer cannot hold: first how large it is, then by blocks of rows, halved while they are too large. */
export async function readTall(
  trip: Trip,
  find: FindSheet,
  watch?: JobWatch,
): Promise<Outcome<readonly ReadSheet[]>> {
  const sized = await trip(async (context) => {
    const asked = askSheet(find(context.workbook), 'place');
    await context.sync();
    const { used } = asked;
    if (used.isNullObject) return { answers: answersOf(asked), top: 0, left: 0, rows: 0, columns: 0 };
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
    return { answers: answersOf(asked), top, left, rows, columns };
  }, watch);
  if (!sized.ok) return sized;
  const { answers, top, left, rows, columns } = sized.value;
  if (rows * columns > MOST_IN_ALL) return failure('payload-too-large', { sheet: answers.name });
  let height = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
  const blocks: CellBlock[] = [];
  for (let row = 0; row < rows;) {
    const lines = Math.min(height, rows - row);
    const read = await readBlock(trip, answers.id, [top + row, left, lines, columns], watch);
    if (read.ok) {
      blocks.push(...read.value);
      row += lines;
    } else if (read.problem.code !== 'payload-too-large') {
      return read;
    } else {
      if (lines === 1) return failure('payload-too-large', { sheet: answers.name });
      height = Math.ceil(lines / 2);
    }
  }
  return success([{ ...answers, blocks }]);
}
