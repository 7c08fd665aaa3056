import { blankBeside } from './beside';
import { contains, rawText, type Grid, type TextCell } from './grid';
import { inlineFields } from './inlineFields';
import { isLabel, isTitle, labelIn, type HeaderLabel } from './labels';
import type { BudgetLayout, Place } from './layout';
import type { Address, Area } from './snapshot';
import { fold, moneyUnitIn } from './text';

export interface LocatedHeader {
  readonly fields: Partial<Record<Exclude<HeaderLabel, 'declaredTotal'>, Place>>;
  readonly total: Place | null;
  /** Cell that names the budget year where the title does not. */
  readonly year: Address | null;
}

/** A cell that is a label, or that holds labels and values behind colons. */
const isLabelling = (text: string): boolean => isLabel(text) || inlineFields(text).length > 0;

/** The cell right of a label that holds its value: the first that says something before the next label. */
function valueRightOf(grid: Grid, area: Area, cells: readonly TextCell[], label: Address): Place {
  const next = cells.find(({ column }) => column > label.column);
  return next && !isLabelling(next.text)
    ? { row: next.row, column: next.column }
    : blankBeside(grid, area, label, next);
}

/**
 * Finds the header fields: label cells with their value to the right, and `label：value` pairs inside a cell.
 * @param until first row of the first block; label cells are looked for above it
 * @param after first row below the tables; only `label：value` pairs are looked for there (a date at the foot)
 */
export function locateHeader(grid: Grid, area: Area, until: number, after: number): LocatedHeader {
  const places = new Map<HeaderLabel, Place>();
  let year: Address | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const isHead = row < until;
    if (!isHead && row < after) continue;
    const cells = grid.row(row).filter((cell) => contains(area, cell));
    for (const cell of cells) {
      const { column } = cell;
      const text = rawText(cell);
      if (isTitle(text)) continue;
      if (isHead && year === null && /^\(?20\d{2}年度?\)?$/.test(fold(text))) year = { row, column };
      const label = labelIn('header', text);
      const fields = inlineFields(text);
      if (label !== null && isHead) {
        const bare = fields.length > 0 && text.slice(fields[0]?.start).trim() === '';
        const right = valueRightOf(grid, area, cells, { row, column });
        const hasValue = grid.text(right.row, right.column) !== '';
        const own =
          fields[0] && bare && !hasValue
            ? { row, column, inline: { start: fields[0].start, end: fields[0].end } }
            : right;
        if (!places.has(label)) places.set(label, own);
      } else {
        for (const field of fields) {
          const place = { row, column, inline: { start: field.start, end: field.end } };
          if (!places.has(field.label)) places.set(field.label, place);
        }
      }
    }
  }
  const total = places.get('declaredTotal') ?? null;
  places.delete('declaredTotal');
  return { fields: Object.fromEntries(places), total, year };
}

/** 万元 or 元: from the budget block's labels, else from a line such as 金额单位：元, else as 预算数 is written, else 万元. */
export function locateMoneyUnit(grid: Grid, head: Area, budget: BudgetLayout | null): 'wanYuan' | 'yuan' {
  const rows = budget ? [budget.headerRow] : [];
  for (let row = head.top; row <= head.bottom; row += 1) rows.push(row);
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (!contains(head, cell)) continue;
      const isUnitLine = /单位[:：]/.test(cell.text) || row === budget?.headerRow;
      const unit = isUnitLine ? moneyUnitIn(cell.text) : null;
      if (unit !== null) return unit;
    }
  }
  const total = budget?.rows[0]?.row;
  const amount = total === undefined ? '' : grid.text(total, budget?.columns.approved ?? -1);
  return /[\d\s]元$/.test(amount) ? 'yuan' : 'wanYuan';
}
