import type { Budget } from '../form';
import type { Rounding } from '../profile';
import type { BudgetLine, Weight } from '../scorecard';
import type { Decimal } from '../decimal';
import { mulDiv, ONE, roundAt, toNumber } from '../decimal';
import { comparison, ratioFormula } from '../explanation';
import { decimalOf } from './entry';
import { keptLine, lineOf } from './line';
import { nothing } from './rulings';
import type { Verdict } from './verdict';

/** A rate is printed as a percent with two decimals. */
const RATE_DECIMALS = 4;

function verdictOf(executed: Decimal, approved: Decimal): Verdict {
  if (executed.gte(approved)) return { kind: 'full', formula: comparison(executed, '≥', approved, '') };
  if (executed.lt(0)) return nothing(comparison(executed, '<', approved, ''));
  return {
    kind: 'part',
    numerator: executed,
    denominator: approved,
    formula: (weight, value) => ratioFormula(weight, executed, approved, '', value),
  };
}

/**
 * Budget execution (note 1, and the column's own 20分*执行率): weight × B ÷ A, at most the weight. Without a budget
 * above 0 there is no rate, and the written score stays.
 */
export function scoreBudget(budget: Budget, weight: Weight, rounding: Rounding): BudgetLine {
  const approved = decimalOf(budget.approved);
  const executed = decimalOf(budget.executed);
  if (!approved?.gt(0) || !executed) {
    return { ...keptLine('not-computable', weight, budget.declaredScore, 'note1'), rate: null };
  }
  return {
    ...lineOf(verdictOf(executed, approved), weight, budget.declaredScore, rounding, 'note1'),
    rate: toNumber(roundAt(mulDiv(ONE, executed, approved), 'halfUp', RATE_DECIMALS)),
  };
}
