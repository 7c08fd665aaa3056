import { recalculate } from '../../../app/recalculate';
import { sheetSummary } from '../../../app/summaries';
import { success } from '../../../sheet/index';
import { announceWritten } from '../announce';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Job } from '../runner';
import { words } from '../words';
import { fieldCount, lockedTrouble, readAndShow, rememberReceipt, writtenOf } from '../writing';

const job =
  (context: PaneContext): Job =>
  async (watch) => {
    const { host } = context.environment;
    const done = await recalculate(host.workbook, optionsOf(context), watch);
    if (!done.ok) return done;
    const { sheets, receipt } = done.value;
    rememberReceipt(context, receipt, sheets);
    const summaries = sheets
      .filter(({ after }) => after.length > 0)
      .map(({ evaluated, after }) => sheetSummary(evaluated.snapshot, after));
    const front = await readAndShow(context, watch);
    const trouble = lockedTrouble(sheets);
    const cells = fieldCount(sheets);
    const { language } = context.store.get();
    const forms = summaries.reduce((count, summary) => count + summary.forms.length, 0);
    return success({
      ...(front.ok ? front.value : { isStale: context.store.get().sheet !== null, preview: null }),
      written: writtenOf('recalculateAll', sheets),
      trouble,
      summaries,
      canUndo: context.undoList.last() !== null,
      announcement: announceWritten(
        { language },
        { done: words(language).recalculatedAll(forms, cells), cells, trouble },
      ),
    });
  };

/** 重新计算 of every form in the workbook. */
export const allSheetsActions = (context: PaneContext): Pick<PaneActions, 'recalculateAll'> => ({
  recalculateAll: () =>
    context.runner.run('recalculateAll', job(context), () => ({
      isStale: context.store.get().sheet !== null,
    })),
});
