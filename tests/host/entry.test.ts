import { describe, expect, it } from '@jest/globals';
import { areaName, readReference } from './workbook/address';
import { enter } from './workbook/entry';
import { shownText } from './workbook/text';

describe('what Excel makes of an entry', () => {
  it.each([
    ['12', 12, undefined],
    ['1,234.5', 1234.5, undefined],
    ['(5)', -5, undefined],
    ['１２', 12, undefined],
    ['1e3', 1000, undefined],
    ['99.5%', 0.995, '0.00%'],
    ['100%', 1, '0%'],
    ['¥1,000', 1000, '¥#,##0.00'],
    ['2022-1-28', 44589, 'yyyy/m/d'],
    ['2022年1月28日', 44589, 'yyyy"年"m"月"d"日"'],
    ['10-15', 44849, 'm"月"d"日"'],
    ['10-45', '10-45', undefined],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['TRUE', true, undefined],
    ['#N/A', '#N/A', undefined],
    ['≥95%', '≥95%', undefined],
    ['.', '.', undefined],
    ['', null, undefined],
  ])('%s', (text, value, format) => {
    const entered = enter(text, 'General');
    expect([entered.value, entered.format]).toEqual([value, format]);
  });

  it('keeps text where the format is Text or an apostrophe leads', () => {
    expect(enter('12', '@').value).toBe('12');
    expect(enter(12, '@').value).toBe('12');
    expect(enter('=A1', '@')).toMatchObject({ value: '=A1', formula: null });
    expect(enter("'12", 'General')).toMatchObject({ value: '12', isForcedText: true });
    expect(enter('=A1', 'General')).toMatchObject({ formula: '=A1' });
  });
});

describe('addresses', () => {
  it.each([
    ['A1', null, 'A1'],
    ['$B$2:A1', null, 'A1:B2'],
    ['A:C', null, 'A:C'],
    ['3:5', null, '3:5'],
    ["'表 ''2'''!XFD1048576", "表 '2'", 'XFD1048576'],
    ['=路灯!$A$1:$G$19', '路灯', 'A1:G19'],
  ])('%s', (text, sheet, name) => {
    const reference = readReference(text);
    expect(reference?.sheet).toBe(sheet);
    expect(reference?.areas.map((area) => areaName(area))).toEqual([name]);
  });

  it('refuses what is none', () => {
    expect(['A0', 'XFE1', 'A1048577', '标记', '1A'].map(readReference)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

it('shows numbers by the common formats', () => {
  const shown = [
    shownText(0.9992, '0.00%'),
    shownText(1234.5, '#,##0.00'),
    shownText(44589, 'yyyy"年"m"月"d"日"'),
    shownText(3, 'General'),
    shownText(true, 'General'),
  ];
  expect(shown).toEqual(['99.92%', '1,234.50', '2022年1月28日', '3', 'TRUE']);
});
