import type { Decimal } from '../decimal';
import { parseDecimal } from '../decimal';
import { normaliseText } from '../quantity';

const first = (text: string, patterns: readonly RegExp[]): Decimal | null => {
  const normalised = normaliseText(text);
  for (const pattern of patterns) {
    const points = pattern.exec(normalised)?.[1];
    if (points !== undefined) return parseDecimal(points);
  }
  return null;
};

const BLOCK = [/\((?:共|满分|计|分值)?:?(\d{1,3}(?:\.\d{1,2})?)分?\)$/];
const NAME = [
  /\((?:分值|权重|满分)?:?(\d{1,3}(?:\.\d{1,2})?)分\)/,
  /(?:权重|分值)(?:为|:|\()?(\d{1,3}(?:\.\d{1,2})?)(?:%|分|\)|$)/,
];

/** Points in a class label: 产出指标（50分） or 产出指标(50). */
export const classPoints = (label: string): Decimal | null => first(label, BLOCK);

/** Weight in an indicator's own name: …（10分）, …权重10%. */
export const namePoints = (name: string): Decimal | null => first(name, NAME);
