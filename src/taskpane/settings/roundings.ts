import type { Rounding } from '../../core/index';

/** Name of a rounding in a list; `profile` where none is set. */
export type RoundingKey = `${Rounding['mode']}-${Rounding['decimals']}` | 'profile';

export const ROUNDINGS: readonly Rounding[] = (['truncate', 'halfUp'] as const).flatMap((mode) =>
  ([0, 1, 2] as const).map((decimals) => ({ mode, decimals })),
);

export const roundingKey = (rounding: Rounding | undefined): RoundingKey =>
  rounding === undefined ? 'profile' : `${rounding.mode}-${rounding.decimals}`;

/** The rounding of a key; null for the profile's own. */
export const roundingOf = (key: RoundingKey): Rounding | null =>
  ROUNDINGS.find((rounding) => roundingKey(rounding) === key) ?? null;
