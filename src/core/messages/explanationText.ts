import { exact, plainText } from '../decimal';
import type { Explanation, IndicatorKind, ScoreLine } from '../scorecard';
import type { Language } from './language';
import { phrasebooks } from './phrasebook';

/** What an explanation is about: a line's explanation and, for an indicator, its kind. */
export interface Explained extends Pick<ScoreLine, 'explanation'> {
  readonly kind?: IndicatorKind;
}

/** 计算过程 in one line: `10 × 84% ÷ 85% = 9.882…，舍去小数 → 9（备注2，正向指标）`. */
export function explanationText({ explanation, kind }: Explained, language: Language): string {
  const book = phrasebooks[language];
  const phrases = book.explanations;
  const { code, formula, rounding } = explanation;
  const score = explanation.score === null ? null : plainText(exact(explanation.score), 4);
  const basis = basisOf(explanation, kind, language);
  switch (code) {
    case 'computed':
      return phrases.computed(formula, rounding && book.rounding(rounding), score ?? '', basis);
    case 'full':
      return phrases.full(formula, score ?? '', basis);
    case 'judged':
      return phrases.judged(score ?? '', basis);
    case 'judged-missing':
      return phrases.judgedMissing(basis);
    case 'kept-unreadable':
      return phrases.keptUnreadable(score);
    case 'not-computable':
      return phrases.notComputable(score);
    case 'no-weight':
      return phrases.noWeight;
  }
}

function basisOf({ clause }: Explanation, kind: IndicatorKind | undefined, language: Language): string {
  const book = phrasebooks[language];
  const kindText = kind === undefined ? null : book.kinds[kind];
  return clause === null
    ? (kindText ?? book.items.budget)
    : book.explanations.basis(book.clauses[clause], kindText);
}
