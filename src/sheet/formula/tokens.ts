import { SHEET_COLUMNS, SHEET_ROWS, columnOf } from '../references';

/** One corner of a reference, 0-based; null where a whole row or column is meant. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Written with `$`. */
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/**
 * What of a formula matters for what it reads. Offsets are into the formula's text.
 * - `area`: a reference; `start`–`end` spans it without its sheet. `sheet` is null for the formula's own sheet;
 *   one that holds `[` names another workbook.
 * - `function`, `name`: in upper case, as written otherwise.
 * - `unclear`: structured references, 3-D references, ranges whose ends are computed.
 */
export type FormulaToken =
  | {
      readonly kind: 'area';
      readonly sheet: string | null;
      readonly start: number;
      readonly end: number;
      readonly from: Corner;
      readonly to: Corner;
    }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null }
  | { readonly kind: 'unclear' };

const WORD = /[$\w.\\?\u0080-\uffff]+/y;
const QUOTED = /'(?:[^']|'')*'/y;
const STRING = /"(?:[^"]|"")*"?/y;
const NUMBER = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![\w.$\u0080-\uffff])/y;
const ERROR = /#[A-Z0-9/?!_]*/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The tokens of a formula in order. Any text gives some answer; what is not understood is `unclear`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] as string;
    if (character === '"') at += matchAt(STRING, formula, at).length;
    else if (character === '#') at += matchAt(ERROR, formula, at).length;
    else if (character === "'") at = readQuoted(formula, at, tokens);
    else if (character === '[') at = readBracket(formula, at, tokens);
    else {
      const number = matchAt(NUMBER, formula, at);
      if (number !== '' && formula[at + number.length] !== ':') at += number.length;
      else at = readWord(formula, at, tokens);
    }
  }
  return tokens;
}

function readWord(formula: string, at: number, tokens: FormulaToken[]): number {
  const word = matchAt(WORD, formula, at);
  if (word === '') {
    if (formula[at] === ':' || formula[at] === '!') tokens.push({ kind: 'unclear' });
    return at + 1;
  }
  const end = at + word.length;
  const next = formula[end];
  if (next === '!') return readAfterSheet(formula, end + 1, word, tokens);
  if (next === '(') {
    tokens.push({ kind: 'function', text: word.toUpperCase() });
    return end + 1;
  }
  if (next === '[') {
    tokens.push({ kind: 'unclear' });
    return endOfBracket(formula, end);
  }
  return readReference(formula, at, word, null, tokens);
}

function readQuoted(formula: string, at: number, tokens: FormulaToken[]): number {
  const quoted = matchAt(QUOTED, formula, at);
  const end = at + quoted.length;
  if (quoted === '' || formula[end] !== '!') {
    tokens.push({ kind: 'unclear' });
    return Math.max(end, at + 1);
  }
  return readAfterSheet(formula, end + 1, quoted.slice(1, -1).replace(/''/g, "'"), tokens);
}

/** `[1]Sheet!A1` names another workbook; any other bracket is a structured reference. */
function readBracket(formula: string, at: number, tokens: FormulaToken[]): number {
  const end = endOfBracket(formula, at);
  const sheet = matchAt(WORD, formula, end);
  if (formula[end + sheet.length] === '!') {
    return readAfterSheet(formula, end + sheet.length + 1, formula.slice(at, end) + sheet, tokens);
  }
  tokens.push({ kind: 'unclear' });
  return end;
}

function readAfterSheet(formula: string, at: number, sheet: string, tokens: FormulaToken[]): number {
  const word = matchAt(WORD, formula, at);
  if (word === '') {
    // Sheet1!#REF!: the error is passed over next
    if (formula[at] !== '#') tokens.push({ kind: 'unclear' });
    return at;
  }
  return readReference(formula, at, word, sheet, tokens);
}

function readReference(
  formula: string,
  start: number,
  word: string,
  sheet: string | null,
  tokens: FormulaToken[],
): number {
  const end = start + word.length;
  const second = formula[end] === ':' ? matchAt(WORD, formula, end + 1) : '';
  const secondEnd = end + 1 + second.length;
  const isRange = second !== '' && formula[secondEnd] !== '!' && formula[secondEnd] !== '(';
  const from = cornerOf(word, isRange);
  if (from === null) {
    if (!CONSTANT.test(word)) tokens.push({ kind: 'name', text: word.toUpperCase(), sheet });
    return end;
  }
  const to = isRange ? cornerOf(second, true) : null;
  if (to !== null && isPair(from, to)) {
    tokens.push({ kind: 'area', sheet, start, end: secondEnd, from, to });
    return secondEnd;
  }
  if (from.row === null || from.column === null) {
    tokens.push({ kind: 'unclear' });
    return end;
  }
  tokens.push({ kind: 'area', sheet, start, end, from, to: from });
  return end;
}

/** Both ends are cells, columns or rows. */
const isPair = (a: Corner, b: Corner): boolean =>
  (a.row === null) === (b.row === null) && (a.column === null) === (b.column === null);

function cornerOf(word: string, isRange: boolean): Corner | null {
  const cell = CELL.exec(word);
  if (cell) return corner(cell[2], cell[4], cell[1], cell[3]);
  if (!isRange) return null;
  const column = COLUMN.exec(word);
  if (column) return corner(column[2], undefined, column[1], '');
  const row = ROW.exec(word);
  return row ? corner(undefined, row[2], '', row[1]) : null;
}

function corner(
  letters: string | undefined,
  digits: string | undefined,
  columnMark: string | undefined,
  rowMark: string | undefined,
): Corner | null {
  const column = letters === undefined ? null : columnOf(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= SHEET_COLUMNS || (row ?? 0) >= SHEET_ROWS) return null;
  return { row, column, isRowFixed: rowMark === '$', isColumnFixed: columnMark === '$' };
}

function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}
