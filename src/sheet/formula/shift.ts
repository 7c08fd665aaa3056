import { SHEET_COLUMNS, SHEET_ROWS } from '../references';
import { columnName } from '../address';
import { formulaTokens } from './tokens';
import type { Corner, FormulaToken } from './tokens';

/** A shared formula, taken apart once for all the cells that share it. */
export class SharedFormula {
  private readonly tokens: readonly FormulaToken[];

  constructor(private readonly formula: string) {
    this.tokens = formulaTokens(formula);
  }

  /**
   * As it stands for a follower `rows` below and `columns` right of its master: relative references move along,
   * and round the edge of the sheet to its other side, as Excel keeps them.
   */
  shifted(rows: number, columns: number): string {
    const pieces: string[] = [];
    let done = 0;
    for (const token of this.tokens) {
      if (token.kind !== 'area') continue;
      pieces.push(this.formula.slice(done, token.start), cornerText(token.from, rows, columns));
      if (token.to !== token.from) pieces.push(':', cornerText(token.to, rows, columns));
      done = token.end;
    }
    pieces.push(this.formula.slice(done));
    return pieces.join('');
  }
}

function cornerText(
  { row, column, isRowFixed, isColumnFixed }: Corner,
  rows: number,
  columns: number,
): string {
  const letters =
    column === null ? '' : columnName(isColumnFixed ? column : moved(column, columns, SHEET_COLUMNS));
  const digits = row === null ? '' : String((isRowFixed ? row : moved(row, rows, SHEET_ROWS)) + 1);
  return `${isColumnFixed ? '$' : ''}${letters}${isRowFixed ? '$' : ''}${digits}`;
}

const moved = (place: number, by: number, count: number): number => (((place + by) % count) + count) % count;
