import { applyPlan } from '../../../app/applyPlan';
import { preview, recalculate } from '../../../app/recalculate';
import { success, type JobWatch, type Outcome } from '../../../sheet/index';
import { announceRecalculated } from '../announce';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Job, Patch } from '../runner';
import { shown } from '../shown';
import { words } from '../words';
import { afterWriting, fieldCount } from '../writing';

const previewJob =
  (context: PaneContext): Job =>
  async (watch) => {
    const planned = await preview(context.environment.host.active, optionsOf(context), watch);
    if (!planned.ok) return planned;
    const [sheet] = planned.value.sheets;
    const { language } = context.store.get();
    const isForm = sheet !== undefined && sheet.after.length > 0;
    return success({
      ...shown(context, sheet?.evaluated ?? null),
      preview: isForm ? sheet : null,
      written: null,
      summaries: null,
      announcement: isForm ? words(language).previewed(fieldCount([sheet])) : words(language).noForm,
    });
  };

async function written(
  context: PaneContext,
  outcome: Awaited<ReturnType<typeof recalculate>>,
  watch: JobWatch,
): Promise<Outcome<Patch>> {
  if (!outcome.ok) return outcome;
  const patch = await afterWriting(context, 'recalculate', outcome.value, watch);
  const state = context.store.get();
  const index = patch.formIndex ?? state.formIndex;
  const [planned] = outcome.value.sheets;
  const announcement = announceRecalculated(state, planned, index, patch.trouble ?? null);
  return success({ ...patch, announcement });
}

const recalculateJob =
  (context: PaneContext): Job =>
  async (watch) =>
    written(context, await recalculate(context.environment.host.active, optionsOf(context), watch), watch);

/** The previewed sheet need not be in front any more: then it is looked for in the whole workbook. */
const applyJob =
  (context: PaneContext): Job =>
  async (watch) => {
    const planned = context.store.get().preview;
    if (!planned) return success({});
    const { host } = context.environment;
    const inFront = await applyPlan(host.active, planned, watch);
    const isElsewhere = !inFront.ok && inFront.problem.code === 'sheet-not-found';
    return written(context, isElsewhere ? await applyPlan(host.workbook, planned, watch) : inFront, watch);
  };

/** 重新计算, 预览 and what follows from it, on the sheet in front. */
export function scoringActions(
  context: PaneContext,
): Pick<PaneActions, 'preview' | 'applyPreview' | 'dropPreview' | 'recalculate'> {
  const { runner, store } = context;
  const stale = (): Patch => ({ isStale: store.get().sheet !== null });
  return {
    preview: () => runner.run('preview', previewJob(context)),
    applyPreview: () =>
      store.get().preview === null
        ? Promise.resolve()
        : runner.run('recalculate', applyJob(context), () => ({ ...stale(), preview: null })),
    dropPreview: () => {
      if (store.get().preview !== null) store.set({ preview: null });
    },
    recalculate: () => runner.run('recalculate', recalculateJob(context), stale),
  };
}
