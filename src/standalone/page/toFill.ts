import { cellName, type SheetSnapshot } from '../../sheet/index';
import type { EvaluatedForm } from '../../app/evaluate';

/** Fields that only a person can fill in. */
const PERSONAL =
  /^(?:header\.|budget\.(?:approved|executed)$|goal\.(?:plannedText|achievedText|score)|causeAnalysis|improvement|indicators\.\d+\.(?:target|actual|name)$)/;

/** Names of the blank cells that the forms leave to a person. */
export function cellsToFill(sheet: SheetSnapshot, forms: readonly EvaluatedForm[]): ReadonlySet<string> {
  const filled = new Set(
    sheet.cells.flatMap((cell) =>
      cell.value === null && cell.formula === undefined ? [] : [cellName(cell)],
    ),
  );
  const names = forms.flatMap(({ places }) =>
    [...places].flatMap(([path, place]) => (PERSONAL.test(path) ? [cellName(place)] : [])),
  );
  return new Set(names.filter((name) => !filled.has(name)));
}
