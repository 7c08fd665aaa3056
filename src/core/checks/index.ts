import type { Finding } from '../finding';
import type { EvaluationForm } from '../form';
import type { Scorecard } from '../scorecard';
import { actualCopiesTarget } from './actualCopiesTarget';
import { aheadOfSpending } from './aheadOfSpending';
import { budgetRowsSum } from './budgetRowsSum';
import { causeIncomplete } from './causeIncomplete';
import { causeMissing } from './causeMissing';
import { causeStockPhrase } from './causeStockPhrase';
import type { Check } from './check';
import { classMissing } from './classMissing';
import { directionSuspect } from './directionSuspect';
import { duplicateIndicator } from './duplicateIndicator';
import { executionLow } from './executionLow';
import { executionOver100 } from './executionOver100';
import { formulaDiffers } from './formulaDiffers';
import { headerMissing } from './headerMissing';
import { improvementMissing } from './improvementMissing';
import { notApplicableWeighted } from './notApplicableWeighted';
import { overCompletion } from './overCompletion';
import { percentOver100 } from './percentOver100';
import { placeholderLeft } from './placeholderLeft';
import { rateMismatch } from './rateMismatch';
import { scoreMismatch } from './scoreMismatch';
import { scoreMissing } from './scoreMissing';
import { scoreOverWeight } from './scoreOverWeight';
import { targetVague } from './targetVague';
import { tierOutOfBand } from './tierOutOfBand';
import { totalMismatch } from './totalMismatch';
import { unitMismatch } from './unitMismatch';
import { unmetFullMarks } from './unmetFullMarks';
import { valueMissing } from './valueMissing';
import { valueUnreadable } from './valueUnreadable';
import { weightSum } from './weightSum';
import { yearMismatch } from './yearMismatch';

/** Every check, one per rule of RULES §6, in the order of the form: header, budget, indicators, total, texts. */
export const checks: readonly Check[] = [
  headerMissing,
  yearMismatch,
  valueMissing,
  valueUnreadable,
  budgetRowsSum,
  executionOver100,
  rateMismatch,
  executionLow,
  aheadOfSpending,
  classMissing,
  weightSum,
  duplicateIndicator,
  notApplicableWeighted,
  targetVague,
  unitMismatch,
  percentOver100,
  directionSuspect,
  actualCopiesTarget,
  overCompletion,
  scoreMissing,
  scoreOverWeight,
  unmetFullMarks,
  scoreMismatch,
  tierOutOfBand,
  formulaDiffers,
  totalMismatch,
  causeMissing,
  causeStockPhrase,
  causeIncomplete,
  improvementMissing,
  placeholderLeft,
];

/** Everything that is wrong with the form as it is filled in. Pure; never throws on any form. */
export const checkForm = (form: EvaluationForm, scorecard: Scorecard): readonly Finding[] =>
  checks.flatMap((check) => check(form, scorecard));
