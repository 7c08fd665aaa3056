import { storedSettings, withLanguageOf } from '../../app/settings';
import { success, type JobWatch, type Outcome, type Problem } from '../../sheet/index';
import { announceRead } from './announce';
import type { PaneContext } from './context';
import type { Patch } from './runner';
import { readAndShow } from './writing';

/** Settings first (those in the workbook win), then the sheet. A store that fails leaves the defaults and says so. */
export async function start(
  context: PaneContext,
  beginWatching: (watch: JobWatch) => Promise<Outcome<unknown>>,
  watch: JobWatch,
): Promise<Outcome<Patch>> {
  const { store, environment } = context;
  store.set({ canKeepInWorkbook: environment.host.workbookSettings !== null });
  const stored = await loadSettings(context, watch);
  const watching = await beginWatching(watch);
  const problem = stored ?? (watching.ok ? null : watching.problem);
  const read = await readAndShow(context, watch);
  if (!read.ok) return read;
  return success({
    ...read.value,
    announcement: announceRead(store.get(), read.value.form ?? null),
    ...(problem ? { trouble: { kind: 'problem', problem, unwritten: [] } } : {}),
  });
}

async function loadSettings(
  { store, environment, keeper }: PaneContext,
  watch: JobWatch,
): Promise<Problem | null> {
  const user = await keeper.load();
  const { settings } = keeper.data();
  const language = settings.language ?? environment.displayLanguage;
  store.set({ settings, language, isLasting: keeper.lasts() });
  const kept = await environment.host.workbookSettings?.load(watch);
  const own = kept?.ok ? storedSettings(kept.value) : null;
  if (own) store.set({ settings: withLanguageOf(settings, own), isKeptInWorkbook: true });
  if (!user.ok) return user.problem;
  return kept && !kept.ok ? kept.problem : null;
}
