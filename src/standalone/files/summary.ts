import type { ScoringOptions } from '../../app/evaluate';
import type { SheetSummary } from '../../app/summaries';
import type { SheetSnapshot } from '../../sheet/index';
import { summariesOf } from './examine/examineBytes';

interface Known {
  readonly options: ScoringOptions;
  readonly summaries: readonly SheetSummary[];
}

const known = new WeakMap<SheetSnapshot['cells'], Known>();

/** The forms of a sheet as it stands now, none or one entry; worked out once for the same cells and options. */
export function summaryOfSheet(sheet: SheetSnapshot, options: ScoringOptions): readonly SheetSummary[] {
  const before = known.get(sheet.cells);
  if (before?.options === options) return before.summaries;
  const summaries = summariesOf([sheet], options);
  known.set(sheet.cells, { options, summaries });
  return summaries;
}
