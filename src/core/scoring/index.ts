export { scoreForm } from './scoreForm';
export type { ScoreOptions } from './scoreForm';
export { isExplained, observeRounding } from './rounding';
export { isOpen, ruledScore, ruledTotal, scoredLines } from './ruled';
export { sumDeclared, sumPoints } from './total';
export { isNotApplicable } from './notApplicable';
export { numberOf } from './entry';
export { readTier } from './tier';
export { maximaOf } from './maxima';
