import { normaliseName, type Language, type ProfileId, type Rounding, type Settings } from '../core/index';
import type { ScoringOptions } from './evaluate';
import type { PlanOptions } from './recalculate';
import { choiceIn, filled, numberIn, optional, parsed, recordOf, tableOf } from './storedJson';

/** What a user may set. It is kept for the user; in the workbook only when the user asks for it. */
export interface PaneSettings {
  /** Absent: recognised from the form's labels. */
  readonly profile?: ProfileId;
  /** Absent: the profile's. */
  readonly rounding?: { readonly budget?: Rounding; readonly indicators?: Rounding };
  readonly thresholds?: NonNullable<Settings['thresholds']>;
  /** By indicator name, in points. */
  readonly weights?: NonNullable<Settings['weights']>;
  /** By indicator name. */
  readonly directions?: NonNullable<Settings['directions']>;
  readonly hasWarningsColumn: boolean;
  /** Absent: the host's display language. */
  readonly language?: Language;
}

export const DEFAULT_SETTINGS: PaneSettings = { hasWarningsColumn: true };

/** Version of the text; a text of another version is not ours to read. */
const VERSION = 1;

const PROFILES: readonly ProfileId[] = ['hubei', 'hubei80', 'mof'];
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const MODES = ['truncate', 'halfUp'] as const;
const DECIMALS = [0, 1, 2] as const;
const DIRECTIONS = ['positive', 'reverse', 'equal'] as const;

/** Lowest and highest value of each threshold. */
export const THRESHOLD_BOUNDS = {
  overCompletion: [1, 10],
  overCompletionCause: [1, 10],
  lowExecution: [0, 1],
  aheadOfSpending: [0, 100],
} as const satisfies Readonly<Record<keyof NonNullable<Settings['thresholds']>, readonly [number, number]>>;

/** Lowest and highest points of an indicator. */
export const WEIGHT_BOUNDS = [0, 1000] as const;

function roundingOf(value: unknown): Rounding | undefined {
  const record = recordOf(value);
  const mode = choiceIn(record['mode'], MODES);
  const decimals = choiceIn(record['decimals'], DECIMALS);
  return mode === undefined || decimals === undefined ? undefined : { mode, decimals };
}

function roundingsOf(value: unknown): PaneSettings['rounding'] {
  const { budget, indicators } = recordOf(value);
  return filled({
    ...optional('budget', roundingOf(budget)),
    ...optional('indicators', roundingOf(indicators)),
  });
}

function thresholdsOf(value: unknown): PaneSettings['thresholds'] {
  const record = recordOf(value);
  const entries = Object.entries(THRESHOLD_BOUNDS).map(([key, bounds]) =>
    optional(key, numberIn(record[key], bounds)),
  );
  return filled(Object.assign({}, ...entries) as NonNullable<PaneSettings['thresholds']>);
}

/** Settings in a stored text; null where it holds none of ours. Values out of bounds are left at their default. */
export function storedSettings(text: string | null): PaneSettings | null {
  const record = recordOf(text === null ? null : parsed(text));
  if (record['version'] !== VERSION) return null;
  return {
    ...optional('profile', choiceIn(record['profile'], PROFILES)),
    ...optional('rounding', roundingsOf(record['rounding'])),
    ...optional('thresholds', thresholdsOf(record['thresholds'])),
    ...optional(
      'weights',
      tableOf(record['weights'], (value) => numberIn(value, WEIGHT_BOUNDS)),
    ),
    ...optional(
      'directions',
      tableOf(record['directions'], (value) => choiceIn(value, DIRECTIONS)),
    ),
    hasWarningsColumn: record['hasWarningsColumn'] !== false,
    ...optional('language', choiceIn(record['language'], LANGUAGES)),
  };
}

/** Settings from a stored text; the defaults where it holds none of ours. Never throws. */
export const parseSettings = (text: string | null): PaneSettings => storedSettings(text) ?? DEFAULT_SETTINGS;

/** The settings that hold: those kept in the workbook, else the user's. The language is always the user's. */
export function settingsInForce(userText: string | null, workbookText: string | null): PaneSettings {
  const user = parseSettings(userText);
  const workbook = storedSettings(workbookText);
  return workbook ? withLanguageOf(user, workbook) : user;
}

/** `settings` in the language chosen in `user`. */
export function withLanguageOf(user: PaneSettings, settings: PaneSettings): PaneSettings {
  const others = Object.entries(settings).filter(([key]) => key !== 'language');
  return {
    ...(Object.fromEntries(others) as Omit<PaneSettings, 'language'>),
    ...optional('language', user.language),
  };
}

/** Settings as a text to store: JSON, version 1. `parseSettings` reads it back. */
export const settingsText = (settings: PaneSettings): string =>
  JSON.stringify({ version: VERSION, ...settings });

/** Whether both set the same, in whatever order. */
export const isSameSettings = (a: PaneSettings, b: PaneSettings): boolean => {
  const [one, other] = [a, b].map((settings) => settingsText(parseSettings(settingsText(settings))));
  return one === other;
};

/** Indicators are found by their normalised names. */
const byNormalName = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [normaliseName(name), value]));

/** Settings as the jobs take them; `displayLanguage` stands where the user chose no language. */
export function scoringOptions(
  settings: PaneSettings,
  displayLanguage: Language = 'zh-CN',
): ScoringOptions & PlanOptions {
  const { profile, rounding, thresholds, weights, directions, hasWarningsColumn, language } = settings;
  return {
    ...(profile === undefined ? {} : { profile }),
    settings: {
      ...(rounding ? { rounding } : {}),
      ...(thresholds ? { thresholds } : {}),
      ...(weights ? { weights: byNormalName(weights) } : {}),
      ...(directions ? { directions: byNormalName(directions) } : {}),
    },
    warningsColumn: hasWarningsColumn,
    language: language ?? displayLanguage,
  };
}
