import { decimalText } from '../sheet/index';

const NO_NUMBER = '—';

/** A number as people write it; — where there is none. */
export const numberText = (value: number | null): string => (value === null ? NO_NUMBER : decimalText(value));
