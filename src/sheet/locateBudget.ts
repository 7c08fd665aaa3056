import { contains, type Grid, type TextCell } from './grid';
import { labelIn, type BudgetColumn } from './labels';
import type { BudgetLayout } from './layout';
import { fold } from './text';
import type { Area } from './snapshot';

type Columns = Partial<Record<BudgetColumn, number>>;
type Row = BudgetLayout['rows'][number];

function columnsOf(cells: readonly TextCell[]): Columns | null {
  const columns: Columns = {};
  for (const { text, column } of cells) {
    const id = labelIn('budget', text);
    if (id !== null) columns[id] ??= column;
  }
  return columns.approved !== undefined && columns.executed !== undefined ? columns : null;
}

/** Does a row of the block end it: a label of the goal, the indicators or the header begins there. */
const endsBlock = (cells: readonly TextCell[]): boolean =>
  cells.some(
    ({ text }) =>
      labelIn('goal', text) === 'plannedText' ||
      labelIn('goal', text) === 'achievedText' ||
      labelIn('indicator', text) === 'level1' ||
      labelIn('block', text) === 'goal',
  );

const isAmount = (text: string): boolean => /^[-−]?[\d,，.]+(?:\.\d+)?(?:万元|元|亿元)?$/.test(fold(text));

const isTotalLabel = (label: string): boolean =>
  /总额|总计|合计|^年度(?:财政)?资金$|资金总/.test(fold(label));

/** Labels that always stand at the first level below the total, wherever a 其中 came before them. */
const isTopComponent = (label: string): boolean =>
  /^(?:其他|其它|单位|自有|自筹|社会)资金|上年(?:结转|结余)|结转|财政专户/.test(fold(label));

/** Roles of the rows below the total: 其中 below a component opens details, which do not add up to the total. */
function rolesOf(labels: readonly string[]): readonly Row['role'][] {
  let inDetail = false;
  return labels.map((label, index) => {
    if (index === 0) return 'total';
    if (index > 1 && fold(label).startsWith('其中')) inDetail = true;
    else if (isTopComponent(label)) inDetail = false;
    return inDetail ? 'detail' : 'component';
  });
}

/** Finds 预算数 | 执行数 | 执行率 | 得分 and the rows of amounts below. null: the form has no budget block. */
export function locateBudget(grid: Grid, area: Area): BudgetLayout | null {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid.row(row).filter((cell) => contains(area, cell));
    const columns = columnsOf(cells);
    if (!columns) continue;
    const amounts = [columns.initial, columns.approved, columns.executed].filter(
      (column) => column !== undefined,
    );
    const firstAmount = Math.min(...amounts);
    const label = cells.find(({ column }) => column < firstAmount) ?? { row, column: area.left };
    const found: { row: number; label: TextCell | null }[] = [];
    for (let at = row + 1; at <= area.bottom; at += 1) {
      const own = grid.row(at).filter((cell) => contains(area, cell));
      if (endsBlock(own)) break;
      const rowLabel = own.filter(({ column }) => column < firstAmount).at(-1);
      const hasAmount = own.some(({ column, text }) => amounts.includes(column) && isAmount(text));
      if (!rowLabel && hasAmount && found.length === 0) found.push({ row: at, label: null });
      if (rowLabel && (hasAmount || isTotalLabel(rowLabel.text))) found.push({ row: at, label: rowLabel });
    }
    const total = Math.max(
      0,
      found.findIndex((entry) => isTotalLabel(entry.label?.text ?? '')),
    );
    const ordered = found.slice(total);
    const roles = rolesOf(ordered.map((entry) => entry.label?.text ?? ''));
    return {
      label: { row: label.row, column: label.column },
      columns,
      headerRow: row,
      rows: ordered.map((entry, index) => ({
        row: entry.row,
        label: { row: entry.row, column: entry.label?.column ?? firstAmount },
        role: roles[index] ?? 'component',
      })),
    };
  }
  return null;
}
