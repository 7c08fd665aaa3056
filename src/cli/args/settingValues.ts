import type { Rounding } from '../../core/index';
import { UsageError } from './usageError';

/** Text of a setting's value → the value. @throws UsageError that says what the value may be. */
export type ValueReader<T> = (text: string) => T;

const DECIMAL = /^\d{1,9}(?:\.\d{1,9})?$/;

/** A plain decimal from `low` to `high`, both included. */
export const number =
  (low: number, high: number): ValueReader<number> =>
  (text) => {
    const value = Number(text);
    if (DECIMAL.test(text) && value >= low && value <= high) return value;
    throw new UsageError(`应是 ${low} 到 ${high} 的数`, `a number from ${low} to ${high} is wanted`);
  };

/** A ratio, written 0.9 or 90%. */
export const ratio =
  (low: number, high: number): ValueReader<number> =>
  (text) => {
    const percent = /^(.*?)\s*[%％]$/s.exec(text)?.[1];
    // 15 digits: 113% is 1.13, not 1.1299999999999999.
    const value = percent === undefined ? Number(text) : Number((Number(percent) / 100).toPrecision(15));
    if (DECIMAL.test(percent ?? text) && value >= low && value <= high) return value;
    throw new UsageError(
      `应是 ${low} 到 ${high} 的比率，可写成 0.9 或 90%`,
      `a ratio from ${low} to ${high} is wanted, written 0.9 or 90%`,
    );
  };

/** Full points of a block. */
export const points = number(0, 1000);

/** `none`: the block is not scored. */
export const pointsOrNone: ValueReader<number | null> = (text) => (text === 'none' ? null : points(text));

export const choice =
  <T extends string>(...values: readonly T[]): ValueReader<T> =>
  (text) => {
    const value = values.find((one) => one === text);
    if (value !== undefined) return value;
    throw new UsageError(`应是 ${values.join('、')} 之一`, `one of ${values.join(', ')} is wanted`);
  };

const MODES = ['truncate', 'halfUp'] as const;
const DECIMALS = [0, 1, 2] as const;

/** `truncate:0`: mode and decimals. */
export const rounding: ValueReader<Rounding> = (text) => {
  const [modeText, decimalsText = '0'] = text.split(':');
  const mode = MODES.find((one) => one === modeText);
  const decimals = DECIMALS.find((one) => String(one) === decimalsText);
  if (mode !== undefined && decimals !== undefined && text.split(':').length <= 2) return { mode, decimals };
  throw new UsageError(
    '应写成 truncate:0（舍去）或 halfUp:1（四舍五入），冒号后是小数位数 0、1 或 2',
    'write truncate:0 or halfUp:1, with 0, 1 or 2 decimals after the colon',
  );
};
