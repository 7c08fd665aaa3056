import { describe, expect, it } from '@jest/globals';
import { tableLines, tableWidth, type Column } from '../../../src/cli/terminal/table';
import { displayWidth } from '../../../src/cli/terminal/width';

const columns: readonly Column[] = [
  { title: '指标', align: 'left', isFlexible: true },
  { title: '分值', align: 'right', isFlexible: false },
  { title: 'B', align: 'left', isFlexible: true },
];
const rows = [
  ['服务对象满意度', '10', '84%'],
  ['项目', '7.5', '10-15件/人/日'],
];

describe('tableLines', () => {
  it('lines columns up by display width', () => {
    expect(tableLines(columns, rows, 80)).toEqual([
      '指标            分值  B',
      '服务对象满意度    10  84%',
      '项目             7.5  10-15件/人/日',
    ]);
    expect(tableWidth(columns, rows)).toBe(35);
  });

  it('cuts the widest flexible columns only, and never beyond the width', () => {
    const lines = tableLines(columns, rows, 30);
    expect(lines).toEqual([
      '指标         分值  B',
      '服务对象满…    10  84%',
      '项目          7.5  10-15件/人…',
    ]);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(30);
  });

  it('keeps 8 columns of a flexible text and every number whole on a narrow screen', () => {
    const lines = tableLines(columns, rows, 5);
    expect(lines[1]).toBe('服务对…     10  84%');
    expect(lines[2]).toBe('项目       7.5  10-15件…');
  });
});
