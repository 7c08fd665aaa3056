import type { Indicator, Sign } from '../form';
import type { Settings } from '../profile';
import type { DirectionSource, IndicatorKind } from '../scorecard';
import { isReverseName, normaliseName } from '../quantity';

export interface Direction {
  readonly kind: Extract<IndicatorKind, 'positive' | 'reverse' | 'equal'>;
  readonly source: DirectionSource;
}

const BY_SIGN: Readonly<Record<Exclude<Sign, 'none'>, Direction['kind']>> = {
  atLeast: 'positive',
  moreThan: 'positive',
  atMost: 'reverse',
  lessThan: 'reverse',
  equal: 'equal',
};

/** What the user set under this indicator's normalised name. */
export function settingFor<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | null {
  const key = normaliseName(name);
  return table !== undefined && Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Direction of a one-number target (RULES §3): its sign, the user's setting, a plainly reverse name, else positive. */
export function directionOf(indicator: Indicator, sign: Sign, settings: Settings): Direction {
  if (sign !== 'none') return { kind: BY_SIGN[sign], source: 'sign' };
  const set = settingFor(settings.directions, indicator.name);
  if (set) return { kind: set, source: 'setting' };
  return isReverseName(indicator.name)
    ? { kind: 'reverse', source: 'name' }
    : { kind: 'positive', source: 'default' };
}
