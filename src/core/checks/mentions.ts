import { exact } from '../decimal';
import type { Indicator, Reading } from '../form';
import { normaliseText } from '../quantity/normalise';
import { bareName } from './texts';
import { budgetWords, genericNameWords, statusNameWords } from './vocabulary';

/** The text speaks of the budget's execution: by its words, or by the written rate. */
export const mentionsBudget = (text: string): boolean => budgetWords.test(normaliseText(text));

/** The text speaks of the indicator: its name, its class, a distinctive part of the name, or its figures (RULES §5). */
export function mentionsIndicator(text: string, indicator: Indicator): boolean {
  const cause = normaliseText(text).toLowerCase();
  const name = bareName(indicator.name).toLowerCase();
  if (name !== '' && cause.includes(name)) return true;
  const level2 = normaliseText(indicator.level2Text);
  if (level2.endsWith('指标') && cause.includes(level2)) return true;
  if (distinctiveParts(name).some((part) => cause.includes(part))) return true;
  return mentionsFigure(cause, indicator.actual) || mentionsFigure(cause, indicator.target);
}

/** Any of the words, the longest first. All are plain Chinese: nothing to escape. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');

const GENERIC = anyOf(genericNameWords);
const GENERIC_OR_STATUS = anyOf([...genericNameWords, ...statusNameWords]);

/** Pairs of Chinese characters, and Latin words or numbers whole, left of a name without its generic words. */
function distinctiveParts(name: string): readonly string[] {
  const specific = partsOf(name.replace(GENERIC_OR_STATUS, ' '));
  if (specific.length > 0) return specific;
  const plain = partsOf(name.replace(GENERIC, ' '));
  return plain.length > 0 ? plain : partsOf(name);
}

function partsOf(text: string): readonly string[] {
  const runs = text.match(/[a-z0-9]{2,}|\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap((run) =>
    /^[a-z0-9]/.test(run)
      ? [run]
      : Array.from(run)
          .slice(1)
          .map((_, index) => run.slice(index, index + 2)),
  );
}

const RATIO_SCALES: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['‰', 1000],
]);

/** The text holds the reading's number with its unit: 84 %, 84.00%, 15件. A bare number counts from 10 up. */
function mentionsFigure(cause: string, reading: Reading): boolean {
  if (reading.kind !== 'quantity') return false;
  const { value, unit } = reading;
  if (unit === '%' && value === 1) return false; // 100 % is everybody's target
  const shown = exact(value).times(RATIO_SCALES.get(unit) ?? 1);
  for (const match of cause.matchAll(/(?<![\d.])\d{1,15}(?:\.\d{1,15})?(?![\d.])/g)) {
    const after = cause.slice(match.index + match[0].length);
    if (!shown.eq(exact(Number(match[0])))) continue;
    if (unit === '' ? value >= 10 && !/^[年月日号%]/.test(after) : after.startsWith(unit)) return true;
  }
  return false;
}
