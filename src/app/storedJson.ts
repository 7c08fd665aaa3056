/** Reading of stored JSON that anyone may have edited: wrong parts read as absent, nothing throws. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const EMPTY: JsonRecord = {};

/** Most entries of a table, and the longest key, that are taken over. */
const MOST_ENTRIES = 1000;
const LONGEST_KEY = 500;

/** The value where it is an object that is no list, else an empty one. */
export const recordOf = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : EMPTY;

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value where it is one of the choices. */
export const choiceIn = <T>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value);

/** The value where it is a number from `low` to `high`. */
export const numberIn = (value: unknown, [low, high]: readonly [number, number]): number | undefined =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined;

/** A table's entries with a readable value; any key is only a key, `__proto__` too. undefined: none is left. */
export function tableOf<T>(
  value: unknown,
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  const entries = Object.entries(recordOf(value)).flatMap(([key, one]): [string, T][] => {
    const own = key === '' || key.length > LONGEST_KEY ? undefined : read(one);
    return own === undefined ? [] : [[key, own]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries.slice(0, MOST_ENTRIES));
}

/** `{ key: value }`, or nothing where there is no value. */
export const optional = <K extends string, T>(
  key: K,
  value: T | undefined,
): Readonly<Partial<Record<K, T>>> => (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;

/** The object where it has a key, else undefined. */
export const filled = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;
