import type { FieldPath, Language } from '../../core/index';
import type { EvaluatedForm } from '../evaluate';
import { deviations, type CauseDeviation } from './deviations';

/** Marks that would part a heading into sentences. */
const plain = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[。；;！!？?，]/g, '、');

/**
 * `居民满意度（84% < 85%）：`. The checks of the causes read such a line with nothing behind it as no cause, so that
 * headings alone never pass for an explanation.
 */
const heading = ({ label, figures }: CauseDeviation): string => `${plain(label)}（${plain(figures)}）：`;

/** Headings still to be written, by the place their cause belongs in. */
export function missingHeadings(
  form: EvaluatedForm,
  language: Language,
): ReadonlyMap<FieldPath, readonly string[]> {
  const byPlace = new Map<FieldPath, string[]>();
  for (const one of deviations(form, language)) {
    if (one.isMentioned || one.place === null) continue;
    const own = byPlace.get(one.place) ?? [];
    const text = heading(one);
    byPlace.set(one.place, own.includes(text) ? own : [...own, text]);
  }
  return byPlace;
}

/** Headings with the figures of the deviations that no cause speaks of yet, one a line; never a reason. '' where none. */
export const causeSkeleton = (form: EvaluatedForm, language: Language): string =>
  [...missingHeadings(form, language).values()].flat().join('\n');
