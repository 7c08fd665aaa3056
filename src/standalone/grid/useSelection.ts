import { useMemo, useSyncExternalStore } from 'react';
import { createStore, type Store } from '../../taskpane/model/store';
import type { FileState, OpenFile } from '../files/openFile';
import { landing } from './landing';
import { areaOf, isSameArea, singleCell, type Selection } from './selection';
import type { SheetGround } from './useGround';

interface Chosen {
  /** What was chosen in the sheet itself. */
  readonly own: Selection | null;
  /** How often the pane had pointed out a cell by then. */
  readonly pointedOut: number;
}

const chosen = new WeakMap<OpenFile, Store<Chosen>>();

function chosenIn(file: OpenFile): Store<Chosen> {
  const known = chosen.get(file);
  if (known) return known;
  const store = createStore<Chosen>({ own: null, pointedOut: 0 });
  chosen.set(file, store);
  return store;
}

export interface Selecting {
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  /** Chosen from outside the sheet: shown so that the eye finds it. */
  readonly isShown: boolean;
}

/**
 * The file knows which area is selected; this also where selecting began and which of its cells is active. What is
 * selected from outside (a finding's cell, or what was taken back) is written to where it begins.
 */
export function useSelection(file: OpenFile, state: FileState, ground: SheetGround | null): Selecting {
  const store = chosenIn(file);
  const { own, pointedOut } = useSyncExternalStore(store.subscribe, store.get);
  const { top, left, bottom, right } = state.selection;
  const isOwn = own !== null && pointedOut === state.pointedOut && isSameArea(areaOf(own), state.selection);
  const selection = useMemo((): Selection => {
    if (isOwn) return own;
    const begin = { row: top, column: left };
    const active = ground ? landing(ground, { top, left, bottom, right }) : begin;
    if (top === bottom && left === right) return singleCell(active);
    return { anchor: begin, focus: { row: bottom, column: right }, active };
  }, [isOwn, own, ground, top, left, bottom, right]);
  return {
    selection,
    select: (next) => {
      store.set({ own: next, pointedOut: file.getState().pointedOut });
      file.select(areaOf(next));
    },
    isShown: !isOwn && state.isShown,
  };
}
