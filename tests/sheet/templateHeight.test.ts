import { describe, expect, it } from '@jest/globals';
import { columnPoints, heightFor } from '../../src/sheet/template/textHeight';

const oneLine = heightFor('字', 100, 10);

describe('heightFor', () => {
  it('counts a line for each that the text itself breaks', () => {
    expect(heightFor('预算数\n（A）', 100, 10) - oneLine).toBe(14);
    expect(heightFor('', 100, 10)).toBe(oneLine);
  });

  it('keeps what just fits on one line, and breaks what does not', () => {
    expect(heightFor('字'.repeat(9), 94, 10)).toBe(oneLine);
    expect(heightFor('字'.repeat(10), 94, 10)).toBe(oneLine + 14);
  });

  it('takes letters and digits for half as wide', () => {
    expect(heightFor('1'.repeat(18), 94, 10)).toBe(oneLine);
    expect(heightFor('1'.repeat(19), 94, 10)).toBe(oneLine + 14);
  });

  it('never exceeds the tallest row of a spreadsheet', () => {
    expect(heightFor('字'.repeat(32_767), 94, 10)).toBe(409);
  });
});

describe('columnPoints', () => {
  it('is six points a character and the padding', () => {
    expect(columnPoints(12)).toBe(76);
  });
});
