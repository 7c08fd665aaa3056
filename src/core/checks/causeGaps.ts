import type { EvaluationForm, FieldPath } from '../form';
import type { Scorecard } from '../scorecard';
import { deviations, type Deviation } from './deviations';
import { mentionsBudget, mentionsIn, type Mentions } from './mentions';
import { substanceOf, tellingClauses, type Substance } from './stockPhrase';

/** Deviations whose cause is not given, and the place where it should stand. */
export interface CauseGap {
  readonly place: FieldPath;
  /** An item's own cause cell, or the one block of the form. */
  readonly scope: 'own' | 'block';
  /** What stands in that place. */
  readonly text: string;
  readonly substance: Substance;
  readonly deviations: readonly Deviation[];
}

/** Three checks ask for the gaps of the same form one after the other. */
const found = new WeakMap<Scorecard, { readonly form: EvaluationForm; readonly gaps: readonly CauseGap[] }>();

/**
 * RULES §5: the deviations that no cause speaks of. A cause in the item's own cell covers it whatever its words; any
 * cause on the form covers what its telling clauses mention (cells merged over several rows read blank but in the first); a lost
 * goal score is covered by any cause of substance.
 */
export function causeGaps(form: EvaluationForm, scorecard: Scorecard): readonly CauseGap[] {
  const known = found.get(scorecard);
  if (known?.form === form) return known.gaps;
  const gaps = gapsOf(form, scorecard);
  found.set(scorecard, { form, gaps });
  return gaps;
}

function gapsOf(form: EvaluationForm, scorecard: Scorecard): readonly CauseGap[] {
  const own: CauseGap[] = [];
  const forBlock: Deviation[] = [];
  for (const { isMentioned, ...deviation } of toldDeviations(form, scorecard)) {
    if (isMentioned) continue;
    const cell = ownCause(form, deviation);
    if (cell) own.push({ ...cell, scope: 'own', substance: substanceOf(cell.text), deviations: [deviation] });
    else forBlock.push(deviation);
  }
  const block = form.causeAnalysis;
  if (block === null || forBlock.length === 0) return own;
  const gap = { place: 'causeAnalysis', scope: 'block', text: block, substance: substanceOf(block) } as const;
  return [{ ...gap, deviations: forBlock }, ...own];
}

/** A deviation, and whether a cause speaks of it. */
export interface ToldDeviation extends Deviation {
  readonly isMentioned: boolean;
}

function toldDeviations(form: EvaluationForm, scorecard: Scorecard): readonly ToldDeviation[] {
  const told = causeTexts(form).flatMap(tellingClauses);
  const mentions = mentionsIn(told, form.indicators);
  return deviations(form, scorecard).map((deviation) => ({
    ...deviation,
    isMentioned: isCovered(form, deviation, told.length > 0, mentions),
  }));
}

/** A deviation that a cause must speak of; `place` is where it should, null where the form has no such place. */
export interface CauseItem extends ToldDeviation {
  readonly place: FieldPath | null;
}

/** Every deviation of the form, by the same reading as the checks of the causes. */
export const causeItems = (form: EvaluationForm, scorecard: Scorecard): readonly CauseItem[] =>
  toldDeviations(form, scorecard).map((told) => ({
    ...told,
    place: ownCause(form, told)?.place ?? (form.causeAnalysis === null ? null : 'causeAnalysis'),
  }));

/** Every text of the form that may give a cause. */
export const causeTexts = (form: EvaluationForm): readonly string[] =>
  [form.causeAnalysis, form.budget?.cause, ...form.indicators.map(({ cause }) => cause)].filter(
    (text) => typeof text === 'string',
  );

/** Some cause of substance speaks of the budget's execution. */
export const isBudgetExplained = (form: EvaluationForm): boolean =>
  substanceOf(form.budget?.cause ?? '') === 'substantive' ||
  mentionsBudget(causeTexts(form).flatMap(tellingClauses));

function isCovered(
  form: EvaluationForm,
  { item, reasons }: Deviation,
  isAnyTold: boolean,
  mentions: Mentions,
): boolean {
  if (item.kind === 'goal') return isAnyTold;
  if (item.kind === 'indicator') {
    const indicator = form.indicators[item.index];
    if (!indicator) return true;
    return substanceOf(indicator.cause ?? '') === 'substantive' || mentions(indicator);
  }
  // In a cell of its own the budget's cause is asked for a low rate or an adjustment, not for a small rest.
  const hasOwnCell = typeof form.budget?.cause === 'string';
  if (hasOwnCell && reasons.every((reason) => reason === 'marks-lost')) return true;
  return isBudgetExplained(form);
}

function ownCause(form: EvaluationForm, { item }: Deviation): { place: FieldPath; text: string } | null {
  if (item.kind === 'budget') {
    const text = form.budget?.cause;
    return typeof text === 'string' ? { place: 'budget.cause', text } : null;
  }
  if (item.kind !== 'indicator') return null;
  const text = form.indicators[item.index]?.cause;
  return typeof text === 'string' ? { place: `indicators.${item.index}.cause`, text } : null;
}
