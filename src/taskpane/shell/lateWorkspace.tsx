import type { Pane } from '../model/pane';
import { late } from './late';
import { Opening } from './Opening';

/**
 * The open pane prints with the rules' words, so it comes beside the engine and not with the first screen; the view
 * shown first comes along.
 */
export const Workspace = late<{ pane: Pane }>(
  () =>
    import('./Workspace').then((module) => {
      module.preloadFirstView();
      return module;
    }),
  <Opening failure={null} onRetry={() => undefined} />,
);
