import { insertTemplate, type TemplateChoice } from '../../../app/insertTemplate';
import { success } from '../../../sheet/index';
import { announceRead } from '../announce';
import type { PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Job, Runner } from '../runner';
import { shown } from '../shown';
import { words } from '../words';
import { readAndShow } from '../writing';

const readJob =
  (context: PaneContext): Job =>
  async (watch) => {
    const read = await readAndShow(context, watch);
    if (!read.ok) return read;
    const { written } = context.store.get();
    const [only, ...others] = written?.sheets ?? [];
    const isOfAnother =
      others.length === 0 && only !== undefined && only.sheetId !== read.value.sheet?.snapshot.id;
    return success({
      ...read.value,
      // What was written to one sheet would be taken for the one now in front.
      ...(isOfAnother ? { written: null } : {}),
      announcement: announceRead(context.store.get(), read.value.form ?? null),
    });
  };

/** Reads the sheet in front; where that fails, nothing is shown in its place. */
export const readSheet = (context: PaneContext): ReturnType<Runner['run']> =>
  context.runner.run('read', readJob(context), () => shown(context, null));

const insertJob =
  (context: PaneContext, choice: TemplateChoice): Job =>
  async (watch) => {
    const { environment, store } = context;
    const inserted = await insertTemplate(environment.host, choice, watch);
    if (!inserted.ok) return inserted;
    const read = await readAndShow(context, watch);
    return success({
      ...(read.ok ? read.value : { isStale: true }),
      written: null,
      summaries: null,
      announcement: words(store.get().language).inserted(inserted.value.length),
    });
  };

/** Moving about in the workbook, and new sheets. */
export function workbookActions(
  context: PaneContext,
): Pick<PaneActions, 'refresh' | 'chooseForm' | 'goTo' | 'insertBlank' | 'insertSample'> {
  const { runner, store, environment } = context;
  return {
    refresh: () => readSheet(context),
    chooseForm: (index) => {
      const { sheet, preview, isStale } = store.get();
      // What is previewed and whether it is stale is the sheet's matter, not the form's.
      if (sheet?.forms[index]) store.set({ ...shown(context, sheet, index), preview, isStale });
    },
    goTo: (sheetId, area) =>
      runner.run('goTo', async (watch) => {
        const selected = await environment.host.select(sheetId, area, watch);
        return selected.ok ? success({}) : selected;
      }),
    insertBlank: (profile) => runner.run('insert', insertJob(context, { profile, sample: false })),
    insertSample: () => runner.run('insert', insertJob(context, { profile: 'hubei', sample: true })),
  };
}
