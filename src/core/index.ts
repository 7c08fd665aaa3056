/** The public face of the rules. Everything here is pure: plain data in, plain data out. */
export type * from './form';
export type * from './profile';
export type * from './scorecard';
export { RULES } from './finding';
export type { Finding, RuleId, Severity } from './finding';

export {
  exact,
  exactText,
  mulDiv,
  parseDecimal,
  percentText,
  plainText,
  round,
  roundAt,
  toNumber,
  usualRoundings,
} from './decimal';
export type { Decimal } from './decimal';

export {
  align,
  commonScale,
  isQuantitative,
  isReverseName,
  isShareName,
  normaliseName,
  normaliseText,
  normaliseUnit,
  readQuantity,
  writtenMultiple,
} from './quantity';

export { PROFILES, applySettings, recogniseProfile } from './profiles';
export { weighLines } from './weights';
export {
  isExplained,
  isNotApplicable,
  isOpen,
  numberOf,
  readTier,
  ruledScore,
  ruledTotal,
  scoredLines,
  scoreForm,
  sumDeclared,
  sumPoints,
} from './scoring';
export type { ScoreOptions } from './scoring';

export { unusedSettings } from './unusedSettings';
export { valuesToFill } from './fillIn';
export type { FilledValue } from './fillIn';
export { checkForm } from './checks';
export { causeItems, type CauseItem } from './checks/causeGaps';
export type { Deviation, DeviationReason } from './checks/deviations';
export * from './messages';
export { isDirectionDisputed, isMoneyUnitDoubtful } from './checks/doubts';
