import { useSyncExternalStore } from 'react';
import type { Pane, PaneState } from '../model/pane';

/** The pane's state; the component renders anew after every change. */
export const usePane = (pane: Pane): PaneState =>
  useSyncExternalStore(pane.subscribe, pane.getState, pane.getState);
