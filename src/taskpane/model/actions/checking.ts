import { clearWarnings } from '../../../app/clearWarnings';
import { findingKey, LONGEST_REASON, type Waiver } from '../../../app/waivers';
import { success, type Outcome } from '../../../sheet/index';
import { announceWritten } from '../announce';
import { announceVerdict } from '../announceVerdict';
import { bugDetails } from '../bugDetails';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Job } from '../runner';
import { words } from '../words';
import { afterWriting, isCell, readAndShow } from '../writing';

const validateJob =
  (context: PaneContext): Job =>
  async (watch) => {
    const read = await readAndShow(context, watch);
    if (!read.ok) return read;
    const isValidated = Boolean(read.value.form);
    const patch = { ...read.value, isValidated, written: null, summaries: null };
    return success({ ...patch, announcement: announceVerdict({ ...context.store.get(), ...patch }) });
  };

const clearJob =
  (context: PaneContext): Job =>
  async (watch) => {
    const cleared = await clearWarnings(context.environment.host.active, optionsOf(context), watch);
    if (!cleared.ok) return cleared;
    const patch = await afterWriting(context, 'clearWarnings', cleared.value, watch);
    const cells = cleared.value.sheets.flatMap(({ edits }) => edits.filter(isCell)).length;
    const { language } = context.store.get();
    const trouble = patch.trouble ?? null;
    const done = words(language).cleared(cells);
    return success({ ...patch, announcement: announceWritten({ language }, { done, cells, trouble }) });
  };

/** Keeps waivers in the store behind what is shown at once; a store that fails is told. */
async function keep(
  { store, environment, keeper }: PaneContext,
  saving: Promise<Outcome<null>>,
): Promise<void> {
  try {
    const saved = await saving;
    store.set({ isLasting: keeper.lasts() });
    if (!saved.ok) store.set({ trouble: { kind: 'problem', problem: saved.problem, unwritten: [] } });
  } catch (bug) {
    store.set({ trouble: { kind: 'bug', details: bugDetails(bug, 'waive', environment.version) } });
  }
}

function replaceWaivers(context: PaneContext, waivers: readonly Waiver[], announcement: string): void {
  const { store, waivers: book } = context;
  const { sheet, form } = store.get();
  if (!sheet || !form) return;
  const saving = book.replace(form, sheet.snapshot.id, waivers);
  store.set({ waivers, announcement });
  if (saving) void keep(context, saving);
}

/** 提交前校验, 清除提示, and setting a finding aside with a reason. */
export function checkingActions(
  context: PaneContext,
): Pick<PaneActions, 'validate' | 'clearWarnings' | 'waive' | 'takeBackWaiver'> {
  const { runner, store } = context;
  return {
    validate: () => runner.run('validate', validateJob(context)),
    clearWarnings: () => runner.run('clearWarnings', clearJob(context)),
    waive: (finding, reason) => {
      const { form, waivers, language } = store.get();
      const text = reason.trim().slice(0, LONGEST_REASON);
      if (!form || text === '') return;
      const key = findingKey(finding, form.form);
      const others = waivers.filter((waiver) => waiver.key !== key);
      replaceWaivers(context, [...others, { key, reason: text }], words(language).waived);
    },
    takeBackWaiver: (key) => {
      const { waivers, language } = store.get();
      const left = waivers.filter((waiver) => waiver.key !== key);
      if (left.length < waivers.length) replaceWaivers(context, left, words(language).waiverTakenBack);
    },
  };
}
