import { describe, expect, it } from '@jest/globals';
import { absoluteAreaName, areaName } from '../../src/xlsx/create/areaName';

describe('names of areas', () => {
  it('are a single cell or two corners', () => {
    expect(areaName({ top: 6, left: 3, bottom: 6, right: 3 })).toBe('D7');
    expect(areaName({ top: 0, left: 0, bottom: 18, right: 27 })).toBe('A1:AB19');
  });

  it('quote the sheet, apostrophes doubled', () => {
    expect(absoluteAreaName("it's 1", { top: 0, left: 0, bottom: 1, right: 2 })).toBe("'it''s 1'!$A$1:$C$2");
  });
});
