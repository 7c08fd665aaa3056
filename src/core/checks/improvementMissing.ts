import { normaliseText } from '../quantity/normalise';
import type { Check } from './check';
import { deviations } from './deviations';
import { raise, type Where } from './raise';
import { isBlankText, isNoneText } from './texts';

const where: Where = { item: { kind: 'improvement' }, place: 'improvement' };

/** 改进措施 blank; a 无 is an answer where nothing deviates. */
export const improvementMissing: Check = (form, scorecard) => {
  if (form.improvement === null) return [];
  const text = form.improvement.trim();
  if (text === '') return [raise(form, 'improvement-missing', where, {})];
  const saysNone = isBlankText(text) || isNoneText(text) || /^(?:没有|无需)[。.]?$/.test(normaliseText(text));
  if (!saysNone || deviations(form, scorecard).length === 0) return [];
  return [raise(form, 'improvement-missing/none', where, { text })];
};
