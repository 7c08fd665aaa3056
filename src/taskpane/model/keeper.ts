import { parseUserData, userDataText, type UserData } from '../../app/userData';
import { success, type Outcome, type TextStore } from '../../sheet/index';

/** What is kept for the user, and its store. */
export interface Keeper {
  readonly data: () => UserData;
  readonly load: () => Promise<Outcome<null>>;
  /** What is kept outlasts the pane. */
  readonly lasts: () => boolean;
  /** Changes what is kept: at once for this pane, then in the store. Other panes' changes there are not lost. */
  readonly change: (change: (data: UserData) => UserData) => Promise<Outcome<null>>;
}

export function createKeeper(store: TextStore): Keeper {
  let data = parseUserData(null);
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job);
    last = next;
    return next;
  };

  return {
    data: () => data,
    lasts: () => store.lasts?.() ?? true,
    load: () =>
      inTurn(async () => {
        const text = await store.load();
        if (!text.ok) return text;
        data = parseUserData(text.value);
        return success(null);
      }),
    change: (change) => {
      data = change(data);
      return inTurn(async () => {
        const stored = await store.load();
        if (!stored.ok) return stored;
        return store.save(userDataText(change(parseUserData(stored.value))));
      });
    },
  };
}
