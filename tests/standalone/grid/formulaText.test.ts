import { describe, expect, it } from '@jest/globals';
import { isFormulaText } from '../../../src/standalone/grid/formulaText';

describe('isFormulaText', () => {
  it.each([
    '=D7/C7',
    ' =d7/c7',
    '=$D$7/$C$7*100%',
    '=SUM(G11:G20)',
    '=sum(3, 4)',
    '=ROUND(E7/D7*20,2)',
    '=IF(E7>D7,"达标",0)',
    "='2024 年'!D7",
    '=自评表!D7',
    '＝D7/C7',
    '=SUM（D7:D9）',
  ])('takes %s for a formula', (text) => {
    expect(isFormulaText(text)).toBe(true);
  });

  it.each([
    '=',
    '=100%',
    '= 100 %',
    '=95%',
    '＝5',
    '=5+3',
    '=3860/4000',
    '≥15',
    '=A级',
    '=A4纸 20 令',
    '=PM2.5',
    '=达标',
    '=100%(含)',
    '==',
    'D7/C7',
    '见 =D7',
    '',
    '长'.repeat(32_768),
    `=${'长'.repeat(32_768)}`,
  ])('leaves %.20s a text', (text) => {
    expect(isFormulaText(text)).toBe(false);
  });
});
