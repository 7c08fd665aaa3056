import type { EvaluationForm } from '../form';
import type { RuleProfile, Settings } from '../profile';
import type { Decimal } from '../decimal';
import { exact, exactText, sum } from '../decimal';
import { assess } from './assess';
import { decimalOf } from './entry';
import { partOf } from './line';
import { isExplained } from './rounding';

/** More unmet lines than this leave too many ways to explain the scores. */
const MAX_UNMET = 3;

/** The share of its weight that an unmet line scores. */
interface Part {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Whole weights up to `most`, above the written score, that explain it on a line that scores a part of its weight. */
function explainingWeights(written: Decimal, { numerator, denominator }: Part, most: number): Decimal[] {
  const weights: Decimal[] = [];
  const score = Number(written.toString());
  for (let weight = 1; weight <= most; weight += 1) {
    const points = exact(weight);
    if (written.lt(points) && isExplained(exactText(partOf(points, numerator, denominator)), score)) {
      weights.push(points);
    }
  }
  return weights;
}

/** A line with a written score above 0; null where there is none to read a weight off. */
function lineAt(
  form: EvaluationForm,
  index: number,
  profile: RuleProfile,
  settings: Settings,
): { readonly written: Decimal; readonly part: Part | null } | null {
  const indicator = form.indicators[index];
  const written = indicator ? decimalOf(indicator.declaredScore) : null;
  if (!indicator || !written?.gt(0)) return null;
  const { verdict } = assess(indicator, profile, settings, form.header.year);
  // What cannot be read got its score for reasons that no weight explains.
  if (verdict.kind === 'unreadable' || verdict.kind === 'not-computable') return null;
  return { written, part: verdict.kind === 'part' ? verdict : null };
}

const combine = (choices: readonly Decimal[][]): Decimal[][] =>
  choices.reduce<Decimal[][]>(
    (combinations, own) => combinations.flatMap((start) => own.map((weight) => [...start, weight])),
    [[]],
  );

/** Do the weights add up to what each table states, and to the whole block? */
function addsUp(
  form: EvaluationForm,
  indices: readonly number[],
  weights: readonly Decimal[],
  points: number,
): boolean {
  if (!sum(weights).eq(exact(points))) return false;
  return form.tables.every((table, number) => {
    const own = weights.filter((_, at) => form.indicators[indices[at] ?? -1]?.table === number);
    return table.statedMax === null || sum(own).eq(exact(table.statedMax));
  });
}

/**
 * Weights read off the written scores of a form that states none: a line that is met or judged is taken to have got its
 * full weight, an unmet one the whole weight whose usual rounding gives its score. They hold only if they add up
 * exactly to the block, and in one way only; else null. A real form: block 80, four met lines written 20, 10, 10, 40.
 */
export function writtenWeights(
  form: EvaluationForm,
  indices: readonly number[],
  points: number,
  profile: RuleProfile,
  settings: Settings,
): readonly Decimal[] | null {
  const lines = indices.map((index) => lineAt(form, index, profile, settings));
  if (!lines.every((line) => line !== null)) return null;
  const settled = lines.filter(({ part }) => part === null).map(({ written }) => written);
  const unmetLines = lines.length - settled.length;
  if (unmetLines > MAX_UNMET || sum(settled).gt(exact(points))) return null;
  const most = Math.min(points, 100);
  const choices = lines.map(({ written, part }) =>
    part ? explainingWeights(written, part, most) : [written],
  );
  const fitting = combine(choices).filter((weights) => addsUp(form, indices, weights, points));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
