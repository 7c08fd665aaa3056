import { sheetSummary, type SheetSummary } from '../../app/summaries';
import { validate } from '../../app/validate';
import type { JobWatch } from '../../sheet/index';
import { optionsOf, type PaneContext } from './context';

/** The forms on sheets other than the one in front; null: not known, since reading them all takes time in Excel. */
export async function formsElsewhere(
  context: PaneContext,
  watch: JobWatch,
): Promise<readonly SheetSummary[] | null> {
  const { host, followsEdits } = context.environment;
  if (followsEdits !== true) return null;
  const sheets = await validate(host.workbook, optionsOf(context), watch);
  if (!sheets.ok) return null;
  return sheets.value
    .filter(({ forms }) => forms.length > 0)
    .map(({ snapshot, forms }) => sheetSummary(snapshot, forms));
}
