import { contains, warningCells, type Area, type SheetSnapshot } from '../../sheet/index';
import { usedSize, withinBlank } from '../grid/usedSize';
import type { SheetLook } from '../../xlsx/index';

export interface PrintedSheet {
  /** Without the 校验提示 columns. */
  readonly sheet: SheetSnapshot;
  /** Each on pages of its own. */
  readonly areas: readonly Area[];
}

/** What of a worksheet goes on paper: its print areas, or all that is used or ruled; never our own column of warnings. */
export function printedSheet(snapshot: SheetSnapshot, look: Pick<SheetLook, 'ruled'>): PrintedSheet {
  const isWarning = warningCells(snapshot);
  const warnings = snapshot.cells.filter(isWarning);
  const sheet = { ...snapshot, cells: snapshot.cells.filter((cell) => !isWarning(cell)) };
  const used = usedSize(sheet, look);
  const paper = (area: Area): Area => {
    const { rows, columns } = withinBlank({ rows: area.bottom + 1, columns: area.right + 1 }, used);
    const right = columns - 1;
    const shown = { ...area, bottom: rows - 1, right };
    const first = Math.min(...warnings.filter((cell) => contains(shown, cell)).map(({ column }) => column));
    const beyond = { ...shown, left: first };
    const isBlank = !sheet.cells.some((cell) => cell.value !== null && contains(beyond, cell));
    return isBlank && first <= right ? { ...shown, right: first - 1 } : shown;
  };
  const whole = { top: 0, left: 0, bottom: used.rows - 1, right: used.columns - 1 };
  const asked = snapshot.printArea?.areas ?? [];
  const areas = (asked.length > 0 ? asked : [whole]).map(paper);
  return { sheet, areas: areas.filter(({ top, left, bottom, right }) => top <= bottom && left <= right) };
}
