import { normaliseText } from '../quantity/normalise';

/** Nothing, or a mark for nothing: `/`, `—`, `……`. The word 无 is an answer, not a blank. */
export const isBlankText = (text: string): boolean => /^[-/\\—–−_~.·…。、,，]*$/.test(normaliseText(text));

/** An indicator's name as compared: without numbering (指标1：), stars and 其中. */
export const bareName = (name: string): string =>
  normaliseText(name)
    .replace(/^[★☆*※·•]+/, '')
    .replace(/^(?:三级)?指标\d*[:、.]/, '')
    .replace(/^\(?\d{1,2}\)?[、.)](?!\d)/, '')
    .replace(/^其中[:、]?/, '');
