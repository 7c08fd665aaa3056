import { readBlank } from '../quantity/blank';
import { normaliseText } from '../quantity/normalise';

const isWord = (mark: string): boolean => /\p{L}/u.test(mark);

/** Nothing, or a mark for nothing: `/`, `—`, `……`. The word 无 is an answer, not a blank. */
export function isBlankText(text: string): boolean {
  const mark = readBlank(normaliseText(text).replace(/[~。、,]/g, ''));
  return mark !== null && !isWord(mark);
}

/** A word for nothing: 无, 暂无, 不涉及, 不适用, N/A. */
export function isNoneText(text: string): boolean {
  const mark = readBlank(
    normaliseText(text)
      .toLowerCase()
      .replace(/^暂(?=无)/, ''),
  );
  return mark !== null && isWord(mark);
}

/** An indicator's name as compared: without numbering (指标1：), stars and 其中. */
export const bareName = (name: string): string =>
  normaliseText(name)
    .replace(/^[★☆*※·•]+/, '')
    .replace(/^(?:三级)?指标\d*[:、.]/, '')
    .replace(/^\(?\d{1,2}\)?[、.)](?!\d)/, '')
    .replace(/^其中[:、]?/, '');
