import type { PlanOptions } from '../app/recalculate';
import type { ScoringOptions } from '../app/evaluate';
import { scoringOptions, settingsInForce, type PaneSettings } from '../app/settings';
import { parseUserData } from '../app/userData';
import type { FormWaivers } from '../app/waivers';
import type { Language } from '../core/index';
import type { JobWatch, TextStore, WorkbookHost } from '../sheet/index';

/** What the ribbon's jobs need of where they run. */
export interface CommandEnvironment {
  readonly host: WorkbookHost;
  readonly userStore: TextStore;
  readonly displayLanguage: Language;
  /** Local date and time, `2026-11-24 10:05`. */
  readonly now: () => string;
}

/** What the user set; the same that holds in the pane. */
export interface CommandSettings {
  readonly settings: PaneSettings;
  readonly options: ScoringOptions & PlanOptions;
  readonly waivers: readonly FormWaivers[];
}

/** A store that cannot be read leaves the defaults: the button does its job all the same. */
export async function commandSettings({
  host,
  userStore,
  displayLanguage,
}: CommandEnvironment): Promise<CommandSettings> {
  const [user, workbook] = await Promise.all([userStore.load(), host.workbookSettings?.load()]);
  const userText = user.ok ? user.value : null;
  const settings = settingsInForce(userText, workbook?.ok ? workbook.value : null);
  return {
    settings,
    options: scoringOptions(settings, displayLanguage),
    waivers: parseUserData(userText).waivers,
  };
}

/** Attempts while a cell is being edited, half a second each; Excel ends a button's job after five minutes. */
const MOST_ATTEMPTS = 240;

/** There is nobody to press 取消: a job that waits for the user for too long ends by itself. */
export function patience(): JobWatch {
  let isWaiting = false;
  let attempts = 0;
  return {
    onWaiting: (waits) => {
      isWaiting = waits;
    },
    isCancelled: () => {
      if (isWaiting) attempts += 1;
      return attempts >= MOST_ATTEMPTS;
    },
  };
}
