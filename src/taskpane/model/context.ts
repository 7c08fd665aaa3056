import type { ScoringOptions } from '../../app/evaluate';
import type { PlanOptions } from '../../app/recalculate';
import { scoringOptions } from '../../app/settings';
import type { Keeper } from './keeper';
import type { PaneEnvironment, PaneState } from './pane';
import type { Runner } from './runner';
import type { Store } from './store';
import type { UndoList } from './undoList';
import type { WaiverBook } from './waiverBook';

/** What every job of the pane works with. */
export interface PaneContext {
  readonly environment: PaneEnvironment;
  readonly store: Store<PaneState>;
  readonly runner: Runner;
  readonly keeper: Keeper;
  readonly waivers: WaiverBook;
  readonly undoList: UndoList;
}

/** The settings in force, as the jobs of src/app take them. */
export const optionsOf = ({ store, environment }: PaneContext): ScoringOptions & PlanOptions =>
  scoringOptions(store.get().settings, environment.displayLanguage);
