import type { Language } from '../../core/index';
import type { MarginField, MarginLine, MarginLines, MarginRun } from '../../xlsx/index';

/** What headers and footers tell of a page. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly now: Date;
  readonly language: Language;
}

function fieldText(field: MarginField, plus: number, facts: PageFacts): string {
  const { page, pages, sheet, file, now, language } = facts;
  switch (field) {
    case 'page':
      return String(page + plus);
    case 'pages':
      return String(pages);
    case 'date':
      return new Intl.DateTimeFormat(language, { dateStyle: 'short' }).format(now);
    case 'time':
      return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(now);
    case 'sheet':
      return sheet;
    case 'file':
      return file;
  }
}

export const runText = ({ content }: MarginRun, facts: PageFacts): string =>
  typeof content === 'string' ? content : fieldText(content.field, content.plus, facts);

/** The line of one page, `at` counted from 0. */
export function lineOf({ usual, first, even }: MarginLines, at: number, page: number): MarginLine {
  if (at === 0 && first) return first;
  return (page % 2 === 0 ? even : null) ?? usual;
}
