import { validate } from '../../app/validate';
import { bugDetails } from './bugDetails';
import { optionsOf, type PaneContext } from './context';
import { shown } from './shown';

/** Keeps what is shown in step with the edits on its sheet. */
export interface Following {
  /** An edit was made: the sheet is read once the user pauses. */
  readonly edited: () => void;
  /** Reads now what waited for a job, a preview or a trouble to be over. */
  readonly catchUp: () => void;
}

/** Milliseconds without an edit after which the sheet is read. */
export const PAUSE = 500;

/** Reads without a job, so that no press of a button is lost and nothing is read out; a job comes first. */
export function createFollowing(context: PaneContext): Following {
  const { store, runner, environment } = context;
  let edits = 0;
  let read = 0;
  let callOff = (): void => undefined;
  const isFree = (): boolean =>
    runner.isIdle() && store.get().preview === null && store.get().trouble === null;

  const follow = async (): Promise<void> => {
    const current = edits;
    const { settings } = store.get();
    const sheets = await validate(environment.host.active, optionsOf(context));
    if (current !== edits || !isFree()) return;
    if (settings !== store.get().settings) {
      catchUp();
      return;
    }
    read = current;
    store.set(sheets.ok ? shown(context, sheets.value[0] ?? null) : { isStale: true });
  };
  function catchUp(): void {
    if (read === edits || !isFree()) return;
    follow().catch((bug: unknown) => {
      store.set({ trouble: { kind: 'bug', details: bugDetails(bug, 'read', environment.version) } });
    });
  }
  return {
    edited: () => {
      edits += 1;
      if (!isFree() && !store.get().isStale) store.set({ isStale: true });
      callOff();
      callOff = environment.after(PAUSE, catchUp);
    },
    catchUp,
  };
}
