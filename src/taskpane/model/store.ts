/** A value that is replaced as a whole, and those who watch it. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (patch: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store; `set` makes a new object and tells every listener, one that left meanwhile excepted. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (patch) => {
      value = { ...value, ...patch };
      for (const listener of [...listeners]) if (listeners.has(listener)) listener();
    },
    subscribe: (listener) => {
      // Each subscription is one of its own, even of the same function.
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
