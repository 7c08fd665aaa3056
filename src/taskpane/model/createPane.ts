import { DEFAULT_SETTINGS } from '../../app/settings';
import { allSheetsActions } from './actions/allSheets';
import { causeActions } from './actions/cause';
import { checkingActions } from './actions/checking';
import { reportActions } from './actions/report';
import { scoringActions } from './actions/scoring';
import { settingsActions } from './actions/settings';
import { undoActions } from './actions/undoing';
import { verdictInSheet } from './actions/verdictInSheet';
import { workbookActions } from './actions/workbook';
import type { PaneContext } from './context';
import { createKeeper } from './keeper';
import type { Pane, PaneEnvironment, PaneState } from './pane';
import { createRunner } from './runner';
import { start } from './start';
import { createStore } from './store';
import { createUndoList } from './undoList';
import { createWaiverBook } from './waiverBook';
import { createWatching, type Watching } from './watching';

const firstState = ({ displayLanguage }: PaneEnvironment): PaneState => ({
  isStarted: false,
  language: displayLanguage,
  settings: DEFAULT_SETTINGS,
  isKeptInWorkbook: false,
  isLasting: true,
  canKeepInWorkbook: false,
  job: null,
  trouble: null,
  sheet: null,
  formIndex: 0,
  form: null,
  isStale: false,
  preview: null,
  written: null,
  canUndo: false,
  summaries: null,
  elsewhere: null,
  isValidated: false,
  waivers: [],
  announcement: '',
});

/** The pane over a host. It starts by itself: reads the settings and the sheet in front, and watches the workbook. */
export function createPane(environment: PaneEnvironment): Pane {
  const store = createStore(firstState(environment));
  const keeper = createKeeper(environment.userStore);
  const later: { watching?: Watching } = {};
  const runner = createRunner(store, environment, () => later.watching?.catchUp());
  const context: PaneContext = {
    environment,
    store,
    keeper,
    runner,
    waivers: createWaiverBook(keeper),
    undoList: createUndoList(),
  };
  const watching = createWatching(context);
  later.watching = watching;
  void runner.run('read', (watch) => start(context, watching.begin, watch));
  const scoring = scoringActions(context);
  return {
    getState: store.get,
    subscribe: store.subscribe,
    actions: {
      ...workbookActions(context),
      ...scoring,
      dropPreview: () => {
        scoring.dropPreview();
        watching.catchUp();
      },
      ...allSheetsActions(context),
      ...undoActions(context),
      ...checkingActions(context),
      validateInSheet: verdictInSheet(context),
      ...causeActions(context),
      ...settingsActions(context),
      ...reportActions(context),
      cancel: runner.cancel,
      dismissTrouble: () => {
        if (store.get().trouble !== null) store.set({ trouble: null });
        watching.catchUp();
      },
    },
  };
}
