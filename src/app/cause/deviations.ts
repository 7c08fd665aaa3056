import {
  causeItems,
  deviationText,
  itemLabel,
  type CauseItem,
  type DeviationReason,
  type FieldPath,
  type Item,
  type Language,
} from '../../core/index';
import type { EvaluatedForm } from '../evaluate';
import { causeWords } from './words';

/** A deviation that the cause must speak of. */
export interface CauseDeviation {
  readonly item: Item;
  readonly reasons: readonly DeviationReason[];
  /** 居民满意度 */
  readonly label: string;
  /** Its figures: `84% < 85%`, `执行率 82.26%`. */
  readonly figures: string;
  /** A cause on the form speaks of it, by the same reading as the checks. */
  readonly isMentioned: boolean;
  /** Where its cause belongs; null: the form has no place for it. */
  readonly place: FieldPath | null;
}

function figuresOf({ reasons, detail }: CauseItem, language: Language): string {
  const text = deviationText(detail, language);
  const [reason] = reasons;
  const word = reason === undefined ? null : causeWords[language][reason];
  return word === null ? text : `${word} ${text}`;
}

/** Every deviation of a form for the 原因分析 helper, in the order of the form. */
export const deviations = (
  { form, scorecard }: EvaluatedForm,
  language: Language,
): readonly CauseDeviation[] =>
  causeItems(form, scorecard).map((one) => ({
    item: one.item,
    reasons: one.reasons,
    label:
      one.item.kind === 'indicator'
        ? (form.indicators[one.item.index]?.name.trim() ?? '')
        : itemLabel(one.item, language),
    figures: figuresOf(one, language),
    isMentioned: one.isMentioned,
    place: one.place,
  }));
