import { describe, expect, it } from '@jest/globals';
import { titleBlank } from '../../../src/standalone/page/titleBlank';

const WIDE = '\u3000';

describe('titleBlank', () => {
  it.each([
    [`${WIDE}年度${WIDE.repeat(3)}项目自评表`, { start: 0, end: 1 }],
    [`2024年度${WIDE.repeat(3)}项目自评表`, { start: 6, end: 9 }],
    ['____年度项目支出绩效自评表', { start: 0, end: 4 }],
    ['2024年度_项目自评表', { start: 6, end: 7 }],
  ])('finds the first blank of %s', (title, part) => {
    expect(titleBlank(title)).toEqual(part);
  });

  it.each(['2024年度网格化中心项目自评表', '2024年度 网格化中心 项目自评表', '项目支出绩效自评表', ''])(
    'finds none in %s',
    (title) => {
      expect(titleBlank(title)).toBeNull();
    },
  );
});
