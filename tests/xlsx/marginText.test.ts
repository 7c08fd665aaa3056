import { describe, expect, it } from '@jest/globals';
import { readMarginText, type MarginRun } from '../../src/xlsx/look/marginText';
import { buildBook, open } from './support/workbook';

const runText = ({ content }: MarginRun): string =>
  typeof content === 'string'
    ? content
    : `{${content.field}${content.plus === 0 ? '' : `${content.plus > 0 ? '+' : ''}${content.plus}`}}`;
const shown = (runs: readonly MarginRun[]): string => runs.map(runText).join('');
const sides = (text: string): readonly string[] => {
  const { left, center, right } = readMarginText(text);
  return [shown(left), shown(center), shown(right)];
};

describe('a header or footer', () => {
  it.each([
    ['three sides', '&L左&C中&R右', ['左', '中', '右']],
    ['the middle where no side is said', '第 &P 页，共 &N 页', ['', '第 {page} 页，共 {pages} 页', '']],
    ['fields', '&L&D &T&C&A&R&F', ['{date} {time}', '{sheet}', '{file}']],
    ['small letters', '&l左&c&p', ['左', '{page}', '']],
    ['numbers counted on', '&P+2/&P-1', ['', '{page+2}/{page-1}', '']],
    ['an ampersand', '&C张&&李', ['', '张&李', '']],
    ['no fonts, sizes and colours', '&C&"宋体,加粗"&12附件&KFF0000一&K01+034二', ['', '附件一二', '']],
    ['no pictures, paths and shadows', '&L&G&Z&F&C&H&O标题', ['{file}', '标题', '']],
    ['a code that is cut off', '&L左&', ['左', '', '']],
    ['a font name that is cut off', '&C&"宋体 标题', ['', '宋体 标题', '']],
    ['line breaks', '&L一\n二', ['一\n二', '', '']],
    ['nothing', '', ['', '', '']],
  ])('has %s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it('has pieces in their own fonts, each side from the usual on', () => {
    const { center, right } = readMarginText('&C&B&14大&B小&"宋体,倾斜"斜&U线&S删&R常&500大');
    const font = { size: 14, isBold: false, isItalic: false, isUnderlined: false, isStruckThrough: false };
    expect(center).toEqual([
      { ...font, content: '大', isBold: true },
      { ...font, content: '小' },
      { ...font, content: '斜', isItalic: true },
      { ...font, content: '线', isItalic: true, isUnderlined: true },
      { ...font, content: '删', isItalic: true, isUnderlined: true, isStruckThrough: true },
    ]);
    expect(right).toEqual([
      { ...font, content: '常', size: null },
      { ...font, content: '大', size: null },
    ]);
  });

  it('grows smaller with the sheet unless the sheet says otherwise', () => {
    const scales = (attributes: string) => {
      const look = open(buildBook({ sheets: [{ after: `<headerFooter ${attributes}/>` }] })).look('1');
      return look.ok && look.value.page.scalesMargins;
    };
    expect([scales(''), scales('scaleWithDoc="0"')]).toEqual([true, false]);
  });

  it('is read from the sheet, another one for the first page and for even pages where it says so', () => {
    const lines = (attributes: string) => {
      const after = `<headerFooter ${attributes}><oddHeader>&amp;L甲 &lt;i&gt;</oddHeader><oddFooter>&amp;P</oddFooter><evenFooter>&amp;N</evenFooter><firstHeader>首</firstHeader></headerFooter>`;
      const look = open(buildBook({ sheets: [{ after }] })).look('1');
      if (!look.ok) throw new Error(look.problem.code);
      const { header, footer } = look.value.page;
      return [header, footer].map(({ usual, first, even }) =>
        [usual, first, even].map((line) =>
          line ? shown([...line.left, ...line.center, ...line.right]) : null,
        ),
      );
    };
    expect(lines('')).toEqual([
      ['甲 <i>', null, null],
      ['{page}', null, null],
    ]);
    expect(lines('differentFirst="1" differentOddEven="1"')).toEqual([
      ['甲 <i>', '首', ''],
      ['{page}', '', '{pages}'],
    ]);
  });
});
