import { exact, plainText, roundAt } from '../decimal';

/** Points or an amount as people write them. */
export const numberText = (value: number): string => plainText(exact(value), 6);

/** A ratio as a percent, rounded half-up to two decimals as rates are printed. */
export const ratioText = (ratio: number): string =>
  `${plainText(roundAt(exact(ratio).times(100), 'halfUp', 2))}%`;
