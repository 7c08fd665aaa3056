import { evaluateSheet } from '../../../app/evaluate';
import { isSameSettings, settingsText, withLanguageOf, type PaneSettings } from '../../../app/settings';
import { success, type JobWatch, type Outcome } from '../../../sheet/index';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Patch } from '../runner';
import { shown } from '../shown';
import { words } from '../words';

/** Puts settings in force: what is shown is scored anew, without reading the sheet again. */
function inForce(context: PaneContext, settings: PaneSettings): Patch {
  const { store, environment } = context;
  store.set({ settings, language: settings.language ?? environment.displayLanguage });
  const { sheet, isStale } = store.get();
  if (!sheet) return {};
  return { ...shown(context, evaluateSheet(sheet.snapshot, optionsOf(context))), isStale };
}

/** The text for the workbook: the language stays each user's own. */
const workbookText = (settings: PaneSettings): string =>
  settingsText(withLanguageOf({ hasWarningsColumn: true }, settings));

/** In the workbook where it keeps them, and then only the language for the user; else for the user. */
async function save(
  { keeper, environment, store }: PaneContext,
  settings: PaneSettings,
  watch: JobWatch,
): Promise<Outcome<null>> {
  if (!store.get().isKeptInWorkbook) return keeper.change((data) => ({ ...data, settings }));
  const user = await keeper.change((data) => ({
    ...data,
    settings: withLanguageOf(settings, data.settings),
  }));
  if (!user.ok) return user;
  return environment.host.workbookSettings?.save(workbookText(settings), watch) ?? success(null);
}

const told = (saved: Outcome<null>): Patch =>
  saved.ok ? {} : { trouble: { kind: 'problem', problem: saved.problem, unwritten: [] } };

/** Settings are in force even where they could not be stored; then the trouble says so. */
export function settingsActions(
  context: PaneContext,
): Pick<PaneActions, 'changeSettings' | 'keepInWorkbook' | 'takeUpSettings'> {
  const { runner, store, environment, keeper } = context;
  return {
    changeSettings: (settings) =>
      runner.run('settings', async (watch) => {
        const saved = await save(context, settings, watch);
        const patch = inForce(context, settings);
        const isLasting = keeper.lasts();
        const { settingsKept, settingsInForce } = words(store.get().language);
        const isKept = isLasting || store.get().isKeptInWorkbook;
        return success({
          ...patch,
          ...told(saved),
          isLasting,
          ...(saved.ok ? { announcement: isKept ? settingsKept : settingsInForce } : {}),
        });
      }),
    takeUpSettings: async () => {
      if (!runner.isIdle() || store.get().isKeptInWorkbook) return;
      const loaded = await keeper.load();
      const { settings } = keeper.data();
      if (!loaded.ok || isSameSettings(settings, store.get().settings)) return;
      await runner.run('settings', () => Promise.resolve(success(inForce(context, settings))));
    },
    keepInWorkbook: (isKept) =>
      runner.run('settings', async (watch) => {
        const texts = environment.host.workbookSettings;
        if (!texts || isKept === store.get().isKeptInWorkbook) return success({});
        const saved = await texts.save(isKept ? workbookText(store.get().settings) : null, watch);
        if (!saved.ok) return saved;
        // Without settings of its own the workbook follows the user's again.
        const patch = isKept ? {} : inForce(context, keeper.data().settings);
        const { keptInWorkbook, removedFromWorkbook } = words(store.get().language);
        const announcement = isKept ? keptInWorkbook : removedFromWorkbook;
        return success({ ...patch, isKeptInWorkbook: isKept, announcement });
      }),
  };
}
