import { align, writtenQuantity } from '../quantity/index';
import type { IndicatorKind } from '../scorecard';
import type { Row } from './items';

/** How an unmet actual stands to its target. */
const relations: Readonly<Record<IndicatorKind, string>> = {
  positive: '<',
  reverse: '>',
  equal: '≠',
  range: '<',
  date: '>',
  qualitative: '≠',
  unreadable: '≠',
};

/** An actual that is equal to a strict target (>95%, 少于5次) is not above it, or not below it. */
const relationsAtBound: Readonly<Partial<Record<IndicatorKind, string>>> = { positive: '≯', reverse: '≮' };

/** An unmet actual beside its target: `84% < 85%`; a deadline and words for missing it: `12月底前：未完成`; at the bound of a strict target `95% ≯ 95%`, `5次 ≮ 5次`. */
export function missText(row: Row): string {
  const { indicator, line } = row;
  if (line.kind === 'date' && indicator.actual.kind === 'words')
    return `${indicator.targetText.trim()}：${indicator.actualText.trim()}`;
  const relation = (isAtBound(row) && relationsAtBound[line.kind]) || relations[line.kind];
  return `${indicator.actualText.trim()} ${relation} ${withoutSign(indicator.targetText)}`;
}

function isAtBound({ indicator }: Row): boolean {
  const target = writtenQuantity(indicator.target, indicator.targetText, 'low');
  const actual = writtenQuantity(indicator.actual, indicator.actualText, 'high');
  const aligned = target && actual && align(target, actual);
  return aligned?.target.eq(aligned.actual) ?? false;
}

const LEADING =
  /^(?:[≥≧≤≦><=＞＜＝═≮≯]+|不(?:得|能)?(?:[低少小高大多]于|超[过出]?)|[大高多小低少]于(?:或?等于)?|等于|至[少多]|最[少多低高]|(?:严格)?控制在|超[过出]?|突破|不[足到])\s*/;
const TRAILING = /(?:(?:及其?|或)?以[上下](?:[(（]含[)）])?|[以之]内)$/;

/** A target beside `<` or `>` reads better without a sign of its own. */
export const withoutSign = (target: string): string =>
  target.trim().replace(LEADING, '').replace(TRAILING, '');
