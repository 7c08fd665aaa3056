import { describe, expect, it } from '@jest/globals';
import { lineOf, runText, type PageFacts } from '../../../src/standalone/print/marginFields';
import { paperOf } from '../../../src/standalone/print/paper';
import { readMarginText } from '../../../src/xlsx/look/marginText';
import { DEFAULT_PAGE } from '../../../src/xlsx/look/readPage';

const FACTS: PageFacts = {
  page: 3,
  pages: 12,
  sheet: '路灯',
  file: '自评表.xlsx',
  now: new Date(2022, 0, 28, 9, 5),
  language: 'zh-CN',
};

const shown = (text: string, facts: Partial<PageFacts> = {}): string =>
  readMarginText(text)
    .center.map((run) => runText(run, { ...FACTS, ...facts }))
    .join('');

describe('what headers and footers tell', () => {
  it.each([
    ['第 &P 页，共 &N 页', '第 3 页，共 12 页'],
    ['&P+10', '13'],
    ['&A，&F', '路灯，自评表.xlsx'],
    ['&D &T', '2022/1/28 09:05'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('in the language of the page', () => {
    expect(shown('&D', { language: 'en' })).toBe('1/28/22');
  });

  it.each([
    ['the first page its own', 0, 1, 'first'],
    ['even pages theirs', 1, 2, 'even'],
    ['all others the usual one', 2, 3, 'usual'],
    ['a first page with an even number its own', 0, 2, 'first'],
  ])('gives %s', (_, at, page, expected) => {
    const [usual, first, even] = ['usual', 'first', 'even'].map(readMarginText);
    if (!usual || !first || !even) throw new Error('no lines');
    const { center } = lineOf({ usual, first, even }, at, page);
    expect(center.map(({ content }) => content)).toEqual([expected]);
  });
});

describe('the paper of a sheet with a header', () => {
  const margins = { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.5, footer: 0 };
  const line = (text: string) => ({ usual: readMarginText(text), first: null, even: null });

  it('gives header and footer the room of the margin that is theirs', () => {
    const { margin, head, foot, height } = paperOf({
      ...DEFAULT_PAGE,
      margins,
      header: line('&L附件1'),
      footer: { ...line(''), even: readMarginText('&P') },
    });
    expect(margin).toBe('12.7mm 12.7mm 0mm 12.7mm');
    expect([head, foot, height]).toEqual([48, 96, (297 / 25.4) * 96 - 192]);
  });

  it('is as without, where there is none or where it begins below the margin', () => {
    expect(paperOf({ ...DEFAULT_PAGE, margins })).toMatchObject({ head: 0, foot: 0 });
    const low = paperOf({ ...DEFAULT_PAGE, margins: { ...margins, header: 2 }, header: line('附件1') });
    expect(low).toMatchObject({ head: 0, margin: '25.4mm 12.7mm 25.4mm 12.7mm' });
  });
});
