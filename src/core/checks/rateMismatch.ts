import { exact } from '../decimal';
import type { Budget } from '../form';
import type { Check } from './check';
import { isWritten } from './items';
import { numberText, ratioText } from './print';
import { raise } from './raise';

/** Decimals of the percent where the form shows none (82.26%). */
const USUAL_DECIMALS = 2;

/** The written rate is B/A at its printed precision, rounded half-up or cut; null where there is nothing to compare. */
export function isRateRight({ rate, rateDecimals, approved, executed }: Budget): boolean | null {
  if (!isWritten(rate) || !isWritten(approved) || !isWritten(executed) || approved.value <= 0) return null;
  const full = exact(approved.value);
  const step = exact(Number(`1e-${(rateDecimals ?? USUAL_DECIMALS) + 2}`)).times(full);
  // B − rate × A, so that nothing is divided.
  const rest = exact(executed.value).minus(exact(rate.value).times(full));
  return rest.abs().times(2).lte(step) || (rest.gt(0) && rest.lt(step));
}

/** Written rate ≠ B/A beyond its printed precision. A formula's rate is formula-differs; a blank one is filled in. */
export const rateMismatch: Check = (form, scorecard) => {
  const { budget } = form;
  const rate = scorecard.budget?.rate ?? null;
  if (!budget || rate === null || budget.rate.isFormula || isRateRight(budget) !== false) return [];
  return [
    raise(
      form,
      'rate-mismatch',
      { item: { kind: 'budget' }, place: 'budget.rate' },
      {
        written: ratioText(budget.rate.value ?? 0),
        rate: ratioText(rate),
        approved: numberText(budget.approved.value ?? 0),
        executed: numberText(budget.executed.value ?? 0),
      },
    ),
  ];
};
