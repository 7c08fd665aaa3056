import { exact } from '../decimal';
import type { Indicator, Reading } from '../form';
import { normaliseText } from '../quantity/normalise';
import { bareName } from './texts';
import { budgetWords, genericNameWords, moneyWords, statusNameWords, unspentWords } from './vocabulary';

/** A clause speaks of the budget's execution: by its own words, or by money that was not spent, late or changed. */
export const mentionsBudget = (clauses: readonly string[]): boolean =>
  clauses.some(
    (clause) => budgetWords.test(clause) || (moneyWords.test(clause) && unspentWords.test(clause)),
  );

const nameOf = (indicator: Indicator): string => bareName(indicator.name).toLowerCase();

/** Tells of one indicator of a form whether the text speaks of it. */
export type Mentions = (indicator: Indicator) => boolean;

/**
 * Whether a cause speaks of an indicator: by its name, its class, a distinctive part of the name, or its figures
 * (RULES §5). A part that stands in another name of the form too distinguishes nothing, unless the name has no other;
 * and a name spelt out speaks of its own indicator only, not of one whose name it contains.
 */
export function mentionsIn(clauses: readonly string[], indicators: readonly Indicator[]): Mentions {
  const cause = clauses.join('。').toLowerCase();
  const names = [...new Set(indicators.map(nameOf))].filter((name) => name !== '');
  const spelt = names.filter((name) => cause.includes(name)).sort((a, b) => b.length - a.length);
  const isShared = sharedParts(names);
  return (indicator) => {
    const name = nameOf(indicator);
    const own = spelt
      .filter((other) => !name.includes(other))
      .reduce((text, other) => text.replaceAll(other, '。'), cause);
    if (name !== '' && own.includes(name)) return true;
    const level2 = normaliseText(indicator.level2Text);
    if (level2.endsWith('指标') && cause.includes(level2)) return true;
    const parts = distinctiveParts(name);
    const unshared = parts.filter((part) => !isShared(part));
    if ((unshared.length > 0 ? unshared : parts).some((part) => own.includes(part))) return true;
    return mentionsFigure(cause, indicator.actual) || mentionsFigure(cause, indicator.target);
  };
}

/** Parts that more than one of the names have. */
function sharedParts(names: readonly string[]): (part: string) => boolean {
  const counts = new Map<string, number>();
  for (const part of names.flatMap((name) => [...new Set(partsOf(name))])) {
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return (part) => (counts.get(part) ?? 0) > 1;
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
