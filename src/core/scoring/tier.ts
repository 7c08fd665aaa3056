import type { Tier } from '../scorecard';
import { normaliseText } from '../quantity';
import { isNegated } from './negation';

/** Words by which a person states the tier (note 3), in the order in which they are tried. */
const TIER_WORDS: readonly (readonly [RegExp, Tier])[] = [
  [
    /^(?:部分|基本|大部分|大部|未全部|未完全|未能全部|没有全部)(?:已)?(?:按时|按期)?(?:完成|达成|达到|实现|实施|达标)|^(?:部分|个别|少数)(?:未|不|没|达成预期)/,
    'partlyAchieved',
  ],
  [
    /^(?:基本|全部|均|都)?(?:未|没有|尚未)(?:能)?(?:按时|按期)?(?:完成|达成|达到|开展|实施|实现|启动|执行|达标)/,
    'notAchieved',
  ],
  [
    /^(?:已|均已|都已|已经)?(?:全部|全面|按时|按期|如期|按计划|圆满|顺利|均|超额)?(?:已)?(?:完成|达成|达到|实现|达标)(?!率|度|\d)/,
    'achieved',
  ],
  [/^(?:完成率)?(?:已)?(?:完成|达到|达|为)?100%(?:完成)?$|^全部$/, 'achieved'],
];

/** The tier that the text states; a text that repeats the target's wording states 达成. Null when it states none. */
export function readTier(text: string, targetText = ''): Tier | null {
  const words = normaliseText(text);
  if (words === '') return null;
  if (words === normaliseText(targetText)) return 'achieved';
  const stated = TIER_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  return stated !== 'partlyAchieved' && isNegated(words, normaliseText(targetText)) ? 'notAchieved' : stated;
}
