import type { PlannedSheet, Recalculation } from '../../app/recalculate';
import { fieldEdits } from '../../app/report/splitEdits';
import { validate } from '../../app/validate';
import {
  cellName,
  failure,
  success,
  type CellEdit,
  type EditReceipt,
  type JobWatch,
  type Outcome,
  type SheetEdit,
} from '../../sheet/index';
import { optionsOf, type PaneContext } from './context';
import { formsElsewhere } from './elsewhere';
import type { Trouble, Unwritten, Written } from './pane';
import type { Patch } from './runner';
import { asWritten, awaitsResults, shown } from './shown';

export const isCell = (edit: SheetEdit): edit is CellEdit => edit.kind === 'cell';

/** What was written, sheets without a change left out. */
export const writtenOf = (job: Written['job'], sheets: readonly PlannedSheet[]): Written => ({
  job,
  sheets: sheets.flatMap(({ evaluated: { snapshot, forms }, edits, locked }) =>
    edits.length + locked.length === 0
      ? []
      : [{ sheetId: snapshot.id, sheetName: snapshot.name, edits, locked, forms }],
  ),
});

/** The values that protection kept from being written, for the user to copy; the 校验提示 column is only told. */
export function lockedTrouble(sheets: readonly PlannedSheet[]): Trouble | null {
  const unwritten = sheets.flatMap(({ evaluated: { snapshot, forms }, locked }): Unwritten[] => {
    const edits = fieldEdits(forms, locked);
    return edits.length === 0 ? [] : [{ sheetName: snapshot.name, forms, edits }];
  });
  if (unwritten.length === 0) return null;
  const cells = unwritten.flatMap(({ sheetName, edits }) =>
    edits.map((edit) => (sheets.length > 1 ? `${sheetName}!${cellName(edit)}` : cellName(edit))),
  );
  const { problem } = failure('cells-locked', { cells: cells.join('、') });
  return { kind: 'problem', problem, unwritten };
}

/** Keeps a receipt for 撤销; null (nothing was written) is none. */
export function rememberReceipt(
  { undoList }: PaneContext,
  receipt: EditReceipt | null,
  sheets: readonly PlannedSheet[],
): void {
  if (!receipt) return;
  const own = sheets.map(({ evaluated: { snapshot, forms } }) => {
    return [snapshot.id, { name: snapshot.name, forms }] as const;
  });
  undoList.add({ receipt, sheets: new Map(own) });
}

/** Number of cells, the 校验提示 column left out. */
export const fieldCount = (sheets: readonly PlannedSheet[]): number =>
  sheets.reduce((count, { evaluated, edits }) => count + fieldEdits(evaluated.forms, edits).length, 0);

/** Reads the sheet in front and shows it. */
export async function readAndShow(context: PaneContext, watch: JobWatch): Promise<Outcome<Patch>> {
  const read = await validate(context.environment.host.active, optionsOf(context), watch);
  if (!read.ok) return read;
  const [sheet] = read.value;
  const patch = shown(context, sheet ?? null);
  return success(patch.form ? patch : { ...patch, elsewhere: await formsElsewhere(context, watch) });
}

/**
 * Shows one written sheet from the plan itself. Only where formulas of the sheet depend on what was written is it
 * read again, since their results are the host's to work out.
 */
async function showWritten(context: PaneContext, planned: PlannedSheet, watch: JobWatch): Promise<Patch> {
  const sheet = asWritten(planned);
  const own = shown(context, sheet);
  if (!awaitsResults(planned.evaluated.snapshot, sheet.snapshot)) return own;
  const read = await readAndShow(context, watch);
  return read.ok ? read.value : { ...own, isStale: true };
}

/** All that is shown after a write to one sheet; the caller adds the announcement. */
export async function afterWriting(
  context: PaneContext,
  job: Written['job'],
  { sheets, receipt }: Recalculation,
  watch: JobWatch,
): Promise<Patch> {
  rememberReceipt(context, receipt, sheets);
  const [planned] = sheets;
  return {
    ...(planned ? await showWritten(context, planned, watch) : {}),
    written: writtenOf(job, sheets),
    trouble: lockedTrouble(sheets),
    summaries: null,
    canUndo: context.undoList.last() !== null,
  };
}
