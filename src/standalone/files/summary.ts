import { evaluateSheet } from '../../app/evaluate';
import { decimalText, type SheetSnapshot } from '../../sheet/index';

/** One form as the list of files tells of it. */
export interface FormSummary {
  readonly score: string;
  readonly errors: number;
}

const known = new WeakMap<SheetSnapshot['cells'], readonly FormSummary[]>();

/** The forms of a sheet; worked out once for the same cells. */
export function summariesOf(sheet: SheetSnapshot): readonly FormSummary[] {
  const before = known.get(sheet.cells);
  if (before) return before;
  const summaries = evaluateSheet(sheet).forms.map(({ scorecard, findings }): FormSummary => ({
    score: decimalText(scorecard.total.computed),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }));
  known.set(sheet.cells, summaries);
  return summaries;
}
