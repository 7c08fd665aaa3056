import type { PaneSettings } from '../model/pane';

/** A record with one entry set, or taken out (null, undefined); undefined when nothing is left in it. */
export function withEntry<T extends object, Key extends keyof T>(
  record: T | undefined,
  key: Key,
  value: T[Key] | null | undefined,
): T | undefined {
  const others = Object.entries(record ?? {}).filter(([name]) => name !== key);
  const isSet = value !== null && value !== undefined;
  const entries = isSet ? [...others, [key, value]] : others;
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

/** A table with the same value at every key, or without the keys (null); undefined when nothing is left in it. */
export const withEntries = <T>(
  table: Readonly<Record<string, T>>,
  keys: readonly string[],
  value: T | null,
): Readonly<Record<string, T>> | undefined =>
  keys.reduce<Readonly<Record<string, T>> | undefined>((rest, key) => withEntry(rest, key, value), table);

/** The settings with one part set, or left to its default (null, undefined). */
export const withPart = <Key extends Exclude<keyof PaneSettings, 'hasWarningsColumn'>>(
  settings: PaneSettings,
  key: Key,
  value: PaneSettings[Key] | null | undefined,
): PaneSettings => ({
  ...withEntry(settings, key, value),
  hasWarningsColumn: settings.hasWarningsColumn,
});
