import { cellName, type Address, type SheetSnapshot } from '../../sheet/index';
import type { EvaluatedForm } from '../../app/evaluate';

/** Fields that only a person can fill in. */
const PERSONAL =
  /^(?:header\.|budget\.(?:approved|executed)$|goal\.(?:plannedText|achievedText|score)|causeAnalysis|improvement|indicators\.\d+\.(?:target|actual|name)$)/;

/** The blank cells that the forms leave to a person. */
export function cellsToFill(sheet: SheetSnapshot, forms: readonly EvaluatedForm[]): readonly Address[] {
  if (forms.length === 0) return [];
  const filled = new Set(
    sheet.cells.flatMap((cell) =>
      cell.value === null && cell.formula === undefined ? [] : [cellName(cell)],
    ),
  );
  return forms.flatMap(({ places }) =>
    [...places].flatMap(([path, { row, column }]) =>
      PERSONAL.test(path) && !filled.has(cellName({ row, column })) ? [{ row, column }] : [],
    ),
  );
}

/** The uppermost, leftmost place of the forms; null where there is none. */
export function firstPlace(forms: readonly EvaluatedForm[]): Address | null {
  const places = forms.flatMap((form) => [...form.places.values()]);
  return places.reduce<Address | null>((first, place) => {
    const isBefore =
      first === null || place.row < first.row || (place.row === first.row && place.column < first.column);
    return isBefore ? { row: place.row, column: place.column } : first;
  }, null);
}
