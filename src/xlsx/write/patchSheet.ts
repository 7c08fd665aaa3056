import { damaged } from '../trouble';
import { SheetCursor } from '../read/cursor';
import { END, FINISH, START, XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';
import { mainName } from '../xml/vocabulary';
import { groupByRow } from './changes';
import type { CellChange, Restyle } from './changes';
import { ColumnStyles } from './columnStyles';
import { DimensionPatch } from './dimension';
import { RowPatch } from './patchRow';

/**
 * A worksheet part with some cells changed and nothing else: rows and cells that are not there yet are put in their
 * order, the dimension is widened where it has to be. Errors: as for reading it; `file-damaged` without sheetData.
 */
export function patchSheet(
  bytes: Uint8Array,
  part: string,
  changes: readonly CellChange[],
  restyle: Restyle,
): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  const splices = new Splices();
  const columns = new ColumnStyles();
  const dimension = new DimensionPatch();
  const rows = groupByRow(changes).map((row) => new RowPatch(row, restyle));
  let isPatched = false;
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    const name = mainName(scanner);
    if (name === 'dimension') dimension.see(scanner);
    else if (name === 'col') columns.see(scanner);
    else if (name === 'sheetData' && scanner.depth === 2) {
      if (isPatched) throw damaged(part, 'sheetData stands twice');
      patchRows(scanner, splices, rows, columns);
      isPatched = true;
    }
  }
  if (!isPatched) throw damaged(part, 'no sheetData');
  for (const { row, inserted } of rows) for (const { column } of inserted) dimension.cover(row, column);
  dimension.write(splices);
  return splices.isEmpty ? bytes : splices.applyTo(bytes);
}

/** The scanner is at the START of sheetData; it is read to its end. `rows` are sorted. */
function patchRows(
  scanner: XmlScanner,
  splices: Splices,
  rows: readonly RowPatch[],
  columns: ColumnStyles,
): void {
  const cursor = new SheetCursor(scanner);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const { qualified, prefix } = scanner.name;
  const colon = prefix === '' ? '' : `${prefix}:`;
  const emptyTagEnd = scanner.isSelfClosing ? scanner.tokenEnd : null;
  let passed = 0;
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === 1) break;
    if (token !== START) continue;
    if (mainName(scanner) !== 'row') {
      scanner.skipElement();
      continue;
    }
    const row = cursor.enterRow();
    for (let next = rows[passed]; next && next.row < row; next = rows[++passed])
      next.passedBy(scanner.tokenStart);
    const target = byRow.get(row);
    if (target) target.patch(scanner, splices, cursor, colon);
    else scanner.skipElement();
  }
  // an empty <sheetData/> is opened up, and its rows go where its end tag comes
  const dataEnd = emptyTagEnd ?? scanner.tokenStart;
  if (emptyTagEnd !== null) splices.replace(emptyTagEnd - 2, emptyTagEnd, '>');
  for (const row of rows) row.finish(splices, colon, columns, dataEnd);
  if (emptyTagEnd !== null) splices.insert(dataEnd, `</${qualified}>`);
}
