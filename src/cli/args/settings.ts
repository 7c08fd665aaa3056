import { normaliseName, type Settings } from '../../core/index';
import { UsageError } from './usageError';
import { choice, number, points, pointsOrNone, ratio, rounding, type ValueReader } from './settingValues';

/** Settings under construction; the groups are filled key by key. */
type Groups = {
  -readonly [Group in 'points' | 'rounding' | 'thresholds' | 'qualitativeBands']?: NonNullable<
    Settings[Group]
  >;
} & { reverse?: NonNullable<Settings['reverse']> };

/** What a key sets, as a part of Settings. */
type Setter = (value: string) => Groups;

const setter =
  <T>(read: ValueReader<T>, build: (value: T) => Groups) =>
  (text: string): Groups =>
    build(read(text));

const SETTERS: Readonly<Record<string, Setter>> = {
  'points.budget': setter(points, (budget) => ({ points: { budget } })),
  'points.goal': setter(pointsOrNone, (goal) => ({ points: { goal } })),
  'points.indicators': setter(points, (indicators) => ({ points: { indicators } })),
  'rounding.budget': setter(rounding, (budget) => ({ rounding: { budget } })),
  'rounding.indicators': setter(rounding, (indicators) => ({ rounding: { indicators } })),
  'thresholds.overCompletion': setter(ratio(1, 10), (overCompletion) => ({ thresholds: { overCompletion } })),
  'thresholds.overCompletionCause': setter(ratio(1, 10), (overCompletionCause) => ({
    thresholds: { overCompletionCause },
  })),
  'thresholds.lowExecution': setter(ratio(0, 1), (lowExecution) => ({ thresholds: { lowExecution } })),
  'thresholds.aheadOfSpending': setter(number(0, 100), (aheadOfSpending) => ({
    thresholds: { aheadOfSpending },
  })),
  'bands.achieved': setter(ratio(0, 1), (achieved) => ({ qualitativeBands: { achieved } })),
  'bands.partlyAchieved': setter(ratio(0, 1), (partlyAchieved) => ({ qualitativeBands: { partlyAchieved } })),
  reverse: setter(choice('targetOverActual', 'linear'), (reverse) => ({ reverse })),
};

const weight = number(0, 1000);
const direction = choice('positive', 'reverse', 'equal');

/** Keys as --help and messages list them. */
export const SETTING_KEYS: readonly string[] = [
  ...Object.keys(SETTERS),
  'weight:指标名称',
  'direction:指标名称',
];

const unknownKey = (key: string): UsageError =>
  new UsageError(
    `--set 没有“${key}”这个设置。可用的设置：${SETTING_KEYS.join('、')}。`,
    `--set knows no setting "${key}". Known settings: ${SETTING_KEYS.join(', ')}.`,
  );

/** Key and value of `KEY=VALUE`; an indicator's name may hold `=` itself, so there the last one counts. */
function partsOf(text: string): readonly [key: string, value: string] {
  const isNamed = /^(?:weight|direction):/.test(text);
  const at = isNamed ? text.lastIndexOf('=') : text.indexOf('=');
  if (at < 1) {
    throw new UsageError(
      `--set“${text}”缺少等号。请写成 设置=值，例如 rounding.indicators=halfUp:1。可用的设置：${SETTING_KEYS.join('、')}。`,
      `--set "${text}" lacks "=". Write KEY=VALUE, for example rounding.indicators=halfUp:1. Known settings: ${SETTING_KEYS.join(', ')}.`,
    );
  }
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** Reads one value; a bad one names the key and what it may be. */
function valueOf<T>(key: string, value: string, read: (value: string) => T): T {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { 'zh-CN': chinese, en } = error.sentences;
    throw new UsageError(
      `--set ${key} 的值“${value}”不对：${chinese}。可用的设置：${SETTING_KEYS.join('、')}。`,
      `--set ${key}: the value "${value}" is not usable: ${en}. Known settings: ${SETTING_KEYS.join(', ')}.`,
    );
  }
}

function refuseCrossedBands({ achieved, partlyAchieved }: NonNullable<Settings['qualitativeBands']>): void {
  if (achieved === undefined || partlyAchieved === undefined || achieved > partlyAchieved) return;
  throw new UsageError(
    `bands.achieved（${achieved}）须大于 bands.partlyAchieved（${partlyAchieved}）。请核对两档的下限。`,
    `bands.achieved (${achieved}) must be above bands.partlyAchieved (${partlyAchieved}). Check the lower bounds.`,
  );
}

/**
 * The values of all `--set` as Settings; a later one of the same key wins.
 * @throws UsageError for an unknown key or a value that the key cannot have; it names the keys there are.
 */
export function readSettings(texts: readonly string[]): Settings {
  const groups: Groups = {};
  const weights: (readonly [string, number])[] = [];
  const directions: (readonly [string, ReturnType<typeof direction>])[] = [];
  for (const text of texts) {
    const [key, value] = partsOf(text);
    const [kind, name = ''] = key.split(/:(.*)/s);
    const indicator = normaliseName(name);
    if (kind === 'weight' && indicator !== '') weights.push([indicator, valueOf(key, value, weight)]);
    else if (kind === 'direction' && indicator !== '')
      directions.push([indicator, valueOf(key, value, direction)]);
    else if (Object.hasOwn(SETTERS, key)) {
      const part = valueOf(key, value, SETTERS[key] ?? (() => ({})));
      Object.assign(groups, merged(groups, part));
    } else throw unknownKey(key);
  }
  refuseCrossedBands(groups.qualitativeBands ?? {});
  return {
    ...groups,
    ...(weights.length > 0 ? { weights: Object.fromEntries(weights) } : {}),
    ...(directions.length > 0 ? { directions: Object.fromEntries(directions) } : {}),
  };
}

const merged = (groups: Groups, part: Groups): Groups => ({
  ...groups,
  ...part,
  ...(part.points ? { points: { ...groups.points, ...part.points } } : {}),
  ...(part.rounding ? { rounding: { ...groups.rounding, ...part.rounding } } : {}),
  ...(part.thresholds ? { thresholds: { ...groups.thresholds, ...part.thresholds } } : {}),
  ...(part.qualitativeBands
    ? { qualitativeBands: { ...groups.qualitativeBands, ...part.qualitativeBands } }
    : {}),
});
