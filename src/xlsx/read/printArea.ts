import type { Area, SheetSnapshot } from '../../sheet/snapshot';
import { parseAreaName } from '../../sheet/references';
import type { ListedName } from './workbookPart';

/** Name under which a print area is kept. */
export const PRINT_AREA = '_xlnm.Print_Area';

/** Comment of a print area that this product set, by which it is known as ours to remove. */
export const OUR_MARK = '校验提示';

export const isPrintAreaOf = (name: ListedName, sheetIndex: number): boolean =>
  name.sheetIndex === sheetIndex && name.name.toLowerCase() === PRINT_AREA.toLowerCase();

/** A sheet's print area; null when none is set. One that is computed (OFFSET …) has no areas here. */
export function printAreaOf(names: readonly ListedName[], sheetIndex: number): SheetSnapshot['printArea'] {
  const name = names.find((candidate) => isPrintAreaOf(candidate, sheetIndex));
  return name ? { areas: areasOf(name.formula), isOurs: name.comment === OUR_MARK } : null;
}

/** `'Sheet 1'!$A$1:$D$20,'Sheet 1'!$F$1` → areas; [] as soon as one part is anything else. */
export function areasOf(formula: string): Area[] {
  const areas: Area[] = [];
  for (const piece of splitOutsideQuotes(formula)) {
    const area = parseAreaName(piece.replace(/^(?:'(?:[^']|'')*'|[^'!]*)!/, '').trim());
    if (!area) return [];
    areas.push(area);
  }
  return areas;
}

function splitOutsideQuotes(formula: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let i = 0; i <= formula.length; i++) {
    const character = formula[i];
    if (character === "'") isQuoted = !isQuoted;
    else if (character === undefined || (character === ',' && !isQuoted)) {
      pieces.push(formula.slice(from, i));
      from = i + 1;
    }
  }
  return pieces;
}
