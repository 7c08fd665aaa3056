import type { Area, SnapshotCell } from '../../sheet/snapshot';
import { LIMITS } from '../limits';
import { damaged, overLimit } from '../trouble';
import { END, FINISH, START, XmlScanner } from '../xml/scanner';
import { isTrue, mainName } from '../xml/vocabulary';
import { CellReader } from './cellReader';
import type { SharedTables } from './cellReader';
import { placeOf } from './cellName';
import { FormulaReader } from './formulas';
import type { FormulaBlock, MutableCell } from './formulas';
import type { Meter } from './meter';
import { parseAreaName } from '../../sheet/references';

/** What one worksheet part says. */
export interface SheetContent {
  readonly cells: readonly SnapshotCell[];
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly blocks: readonly FormulaBlock[];
}

/** Reads a worksheet part. Errors: `file-damaged`, `file-over-limit`, `file-suspicious`. */
export function readSheetPart(
  bytes: Uint8Array,
  part: string,
  tables: SharedTables,
  meter: Meter,
): SheetContent {
  const scanner = new XmlScanner(bytes, part);
  const formulas = new FormulaReader();
  const reader = new CellReader(scanner, tables, formulas, meter);
  const merges: Area[] = [];
  const columns = new HiddenColumns();
  let isProtected = false;
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START) continue;
    const name = mainName(scanner);
    if (scanner.depth === 1 && name !== 'worksheet') throw damaged(part, 'not a worksheet');
    const { attributes } = scanner;
    if (name === 'sheetData' && scanner.depth === 2) readRows(scanner, reader);
    else if (name === 'sheetProtection') isProtected = isTrue(attributes.get('sheet'));
    else if (name === 'col')
      columns.add(attributes.get('min'), attributes.get('max'), attributes.get('hidden'));
    else if (name === 'mergeCell') {
      meter.countMerge();
      const area = parseAreaName(attributes.get('ref') ?? '');
      if (area) merges.push(area);
    }
  }
  const { cells, isInOrder } = reader;
  if (!isInOrder) sortCells(cells, part);
  formulas.finish(cells);
  return {
    cells,
    isProtected,
    hiddenRows: isInOrder ? reader.hiddenRows : [...new Set(reader.hiddenRows)].sort((a, b) => a - b),
    hiddenColumns: columns.list(),
    merges,
    blocks: formulas.blocks,
  };
}

function readRows(scanner: XmlScanner, reader: CellReader): void {
  for (;;) {
    const token = scanner.next();
    if (token === END && scanner.depth === 1) return;
    if (token !== START) continue;
    if (mainName(scanner) === 'row') reader.readRow();
    else scanner.skipElement();
  }
}

/** Some writers put rows or cells out of order. A cell that stands twice has no one value. */
function sortCells(cells: MutableCell[], part: string): void {
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  let last = -1;
  for (const { row, column } of cells) {
    const place = placeOf(row, column);
    if (place === last) throw damaged(part, 'cell stands twice');
    last = place;
  }
}

class HiddenColumns {
  private hidden: Uint8Array | null = null;
  private count = 0;

  add(min: string | null, max: string | null, hidden: string | null): void {
    if (++this.count > LIMITS.columns) throw overLimit('column', LIMITS.columns, this.count);
    if (!isTrue(hidden)) return;
    this.hidden ??= new Uint8Array(LIMITS.columns);
    this.hidden.fill(1, Number(min) - 1, Number(max));
  }

  list(): number[] {
    const list: number[] = [];
    this.hidden?.forEach((isHidden, column) => {
      if (isHidden) list.push(column);
    });
    return list;
  }
}
