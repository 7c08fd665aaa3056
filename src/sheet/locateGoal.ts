import { contains, type Grid } from './grid';
import { labelIn, type GoalColumn } from './labels';
import type { GoalLayout } from './layout';
import type { Area } from './snapshot';

/** Finds 年初设定目标 | 全年实际完成情况 (| 得分) and the rows of text below. null: the form has no goal block. */
export function locateGoal(grid: Grid, area: Area): GoalLayout | null {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid.row(row).filter((cell) => contains(area, cell));
    const columns: Partial<Record<GoalColumn, number>> = {};
    for (const { text, column } of cells) {
      const id = labelIn('goal', text);
      if (id !== null) columns[id] ??= column;
    }
    const { plannedText, achievedText } = columns;
    if (plannedText === undefined || achievedText === undefined || plannedText >= achievedText) continue;
    const label = cells.find(({ column }) => column < plannedText) ?? { row, column: area.left };
    const rows: number[] = [];
    for (let at = row + 1; at <= area.bottom; at += 1) {
      const own = grid.row(at).filter((cell) => contains(area, cell));
      const isOther = own.some(
        ({ text }) =>
          labelIn('indicator', text) === 'level1' ||
          labelIn('budget', text) === 'approved' ||
          labelIn('block', text) === 'indicators' ||
          labelIn('header', text) !== null,
      );
      if (isOther) break;
      rows.push(at);
    }
    return { label: { row: label.row, column: label.column }, headerRow: row, columns, rows };
  }
  return null;
}
