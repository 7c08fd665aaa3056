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

  it.each([
    ['不及时', '及时', 'notAchieved'],
    ['完成不及时', '及时', 'notAchieved'],
    ['未及时', '及时完成', 'notAchieved'],
    ['无效', '有效', 'notAchieved'],
    ['不满意', '满意', 'notAchieved'],
    ['已完成，群众不满意', '群众满意', 'notAchieved'],
    ['不够完善', '制度完善', 'notAchieved'],
    ['没有达标', '水质达标', 'notAchieved'],
    ['未普及', '普及', 'notAchieved'],
    ['较差', '良好', 'notAchieved'],
    ['差', '良好', 'notAchieved'],
    ['效果不佳', '有效', 'notAchieved'],
    ['不合格', '优', 'notAchieved'],
    ['部分不达标', '达标', 'partlyAchieved'],
    ['已完成，不合格产品已整改', '合格', 'achieved'],
    ['无不合格产品', '合格', null],
    ['不断完善', '完善', null],
    ['无差错', '准确', null],
    ['未发生安全事故', '不发生安全事故', null],
    ['不满意率0.5%', '满意', null],
    ['差异较小', '良好', null],
  ])('%s beside %s', (text, target, tier) => {
    expect(readTier(text, target)).toBe(tier);
  });

  it('is 达成 where they repeat the target', () => {
    expect(readTier('较 高', '较高')).toBe('achieved');
    expect(readTier('一般', '较高')).toBeNull();
  });
});
