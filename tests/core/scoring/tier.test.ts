import { describe, expect, it } from '@jest/globals';
import { readTier } from '../../../src/core/index';

describe('the tier that words state', () => {
  it.each([
    ['已完成', 'achieved'],
    ['已完成，情况良好。', 'achieved'],
    ['全部完成', 'achieved'],
    ['达成', 'achieved'],
    ['达成预期指标', 'achieved'],
    ['按时完成', 'achieved'],
    ['完成率100%', 'achieved'],
    ['100%', 'achieved'],
    ['部分完成', 'partlyAchieved'],
    ['基本完成', 'partlyAchieved'],
    ['部分达成预期指标并具有一定效果', 'partlyAchieved'],
    ['部分未完成', 'partlyAchieved'],
    ['未全部完成', 'partlyAchieved'],
    ['未完成', 'notAchieved'],
    ['未达成预期指标且效果较差', 'notAchieved'],
    ['未开展', 'notAchieved'],
    ['尚未实施', 'notAchieved'],
    ['完成率98%', null],
    ['完成90%', null],
    ['较高', null],
    ['', null],
  ])('%s', (text, tier) => {
    expect(readTier(text)).toBe(tier);
  });

  it('is 达成 where they repeat the target', () => {
    expect(readTier('较 高', '较高')).toBe('achieved');
    expect(readTier('一般', '较高')).toBeNull();
  });
});
