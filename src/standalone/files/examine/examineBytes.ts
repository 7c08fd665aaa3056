import { evaluateSheet, type ScoringOptions } from '../../../app/evaluate';
import { sheetSummary, type SheetSummary } from '../../../app/summaries';
import { success, type Outcome, type SheetSnapshot } from '../../../sheet/index';
import { openWorkbook } from '../../../xlsx/index';

/** Sheets with their forms, in tab order; sheets without a form are left out. */
export const summariesOf = (
  sheets: readonly SheetSnapshot[],
  options: ScoringOptions,
): readonly SheetSummary[] =>
  sheets
    .map((snapshot) => sheetSummary(snapshot, evaluateSheet(snapshot, options).forms))
    .filter(({ forms }) => forms.length > 0);

/** What the list of files says of a workbook. Errors: those of openWorkbook. */
export function examineBytes(bytes: Uint8Array, options: ScoringOptions): Outcome<readonly SheetSummary[]> {
  const opened = openWorkbook(bytes);
  return opened.ok ? success(summariesOf(opened.value.sheets, options)) : opened;
}
