import { exact, round, usualRoundings } from '../decimal';
import type { EvaluationForm, FieldPath, NumberEntry } from '../form';
import { sumDeclared } from '../scoring/total';
import { isWritten } from './items';

/** A written total that its parts do not explain. */
export interface WrongTotal {
  readonly entry: NumberEntry & { readonly value: number };
  readonly place: FieldPath;
  /** Sum of the written parts. */
  readonly sum: number;
}

/** What adding up in binary may leave in a formula's value; far below anything that is printed. */
const NOISE = exact(1e-9);

/** Every written total (自评得分, 总分) that is neither the exact sum of the written parts nor a usual rounding of it. */
export function wrongTotals(form: EvaluationForm): readonly WrongTotal[] {
  const sum = sumDeclared(form);
  if (sum === null) return [];
  const accepted = [exact(sum), ...usualRoundings.map((rounding) => round(exact(sum), rounding))];
  const entries: readonly [NumberEntry, FieldPath][] = [
    [form.declaredTotal, 'total'],
    ...form.otherTotals.map((entry, index): [NumberEntry, FieldPath] => [entry, `total.${index}`]),
  ];
  return entries.flatMap(([entry, place]) => {
    if (!isWritten(entry)) return [];
    const isRight = accepted.some((value) => value.minus(exact(entry.value)).abs().lt(NOISE));
    return isRight ? [] : [{ entry, place, sum }];
  });
}

/** The written scores that make up the total, in form order. */
export const writtenParts = (form: EvaluationForm): readonly number[] =>
  [
    form.budget?.declaredScore,
    form.goal?.isScored ? form.goal.declaredScore : undefined,
    ...form.indicators.map(({ declaredScore }) => declaredScore),
  ].flatMap((entry) => (entry && isWritten(entry) ? [entry.value] : []));
