import type { Pane, PaneState } from '../model/pane';
import { late, type LateComponent } from './late';

/** What every view is given. */
export interface ViewProps {
  readonly pane: Pane;
  readonly state: PaneState;
  /** Brings another view to the front, and what is wished of it. */
  readonly onShow?: (view: ViewName, wish?: Wish) => void;
  /** What this view is to do now that it is in front; `onGranted` once it is under way. */
  readonly wish?: Wish | null;
  readonly onGranted?: () => void;
}

/** To have the weights to fill in; to have a report made. */
export type Wish = 'weights' | 'report';

/** Names of the tabs. `start` takes the place of the form's views where there is no form. */
export type ViewName = 'start' | 'score' | 'check' | 'cause' | 'report' | 'settings';

/** Views come when they are first opened. */
export const views: Readonly<Record<ViewName, LateComponent<ViewProps>>> = {
  start: late(() => import('../start/StartView')),
  score: late(() => import('../score/ScoreView')),
  check: late(() => import('../check/CheckView')),
  cause: late(() => import('../cause/CauseView')),
  report: late(() => import('../report/ReportView')),
  settings: late(() => import('../settings/SettingsView')),
};

/** The bar comes when there is trouble; nothing stands in its place meanwhile. */
export const TroubleBar = late<ViewProps>(() => import('./TroubleBar'), null);
