import type { DeviationReason, Language } from '../../core/index';

/** The word before a deviation's figures; null where they speak for themselves (`84% < 85%`). */
export const causeWords: Readonly<Record<Language, Readonly<Record<DeviationReason, string | null>>>> = {
  'zh-CN': {
    unmet: null,
    'lower-tier': null,
    'marks-lost': '得分',
    'over-completion': null,
    'low-execution': '执行率',
    adjusted: '预算调整',
  },
  en: {
    unmet: null,
    'lower-tier': null,
    'marks-lost': 'score',
    'over-completion': null,
    'low-execution': 'rate',
    adjusted: 'budget adjusted',
  },
};
