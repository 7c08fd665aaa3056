/** What is known only when a page is printed. */
export type MarginField = 'page' | 'pages' | 'date' | 'time' | 'sheet' | 'file';

/** A piece of a header or footer in one font. */
export interface MarginRun {
  /** A text as it stands, or what takes its place. */
  readonly content: string | { readonly field: MarginField; readonly plus: number };
  /** Points; null: the usual. */
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
}

export interface MarginLine {
  readonly left: readonly MarginRun[];
  readonly center: readonly MarginRun[];
  readonly right: readonly MarginRun[];
}

type Font = Omit<MarginRun, 'content'>;

const PLAIN: Font = {
  size: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruckThrough: false,
};

const SIDES: Readonly<Record<string, keyof MarginLine>> = { L: 'left', C: 'center', R: 'right' };
const FIELDS: Readonly<Record<string, MarginField>> = {
  P: 'page',
  N: 'pages',
  D: 'date',
  T: 'time',
  A: 'sheet',
  F: 'file',
};

/** One code of ECMA-376 18.3.1.46, or the text up to the next. What stands for nothing that can be printed here goes. */
const PIECE =
  /&(?:(?<side>[LCR])|(?<field>[PNDTAF])(?<plus>(?<=P)[+-]\d{1,5})?|(?<size>\d{1,3})|"(?<font>[^"]*)"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|(?<code>[\s\S]))|(?<text>[^&]+)/gi;

/** Sizes that a program may set. */
const SIZES = { least: 1, most: 409 };

function withFontName(font: Font, name: string): Font {
  const [, style = ''] = name.split(',');
  if (style === '') return font;
  return { ...font, isBold: /bold|加粗/i.test(style), isItalic: /italic|oblique|倾斜/i.test(style) };
}

function withCode(font: Font, code: string): Font {
  switch (code) {
    case 'B':
      return { ...font, isBold: !font.isBold };
    case 'I':
      return { ...font, isItalic: !font.isItalic };
    case 'U':
    case 'E':
      return { ...font, isUnderlined: !font.isUnderlined };
    case 'S':
      return { ...font, isStruckThrough: !font.isStruckThrough };
    default:
      return font;
  }
}

/** Reads a header or footer as the file keeps it: `&L…&C第 &P 页&R…`; what stands before a side is in the middle. */
export function readMarginText(text: string): MarginLine {
  const line: Record<keyof MarginLine, MarginRun[]> = { left: [], center: [], right: [] };
  let side: keyof MarginLine = 'center';
  let font = PLAIN;
  const add = (content: MarginRun['content']): void => {
    line[side].push({ content, ...font });
  };
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const code = groups['code']?.toUpperCase();
    if (groups['side'] !== undefined) [side, font] = [SIDES[groups['side'].toUpperCase()] ?? side, PLAIN];
    else if (groups['field'] !== undefined) {
      const field = FIELDS[groups['field'].toUpperCase()];
      if (field) add({ field, plus: Number(groups['plus'] ?? 0) });
    } else if (groups['size'] !== undefined) {
      const size = Number(groups['size']);
      if (size >= SIZES.least && size <= SIZES.most) font = { ...font, size };
    } else if (groups['font'] !== undefined) font = withFontName(font, groups['font']);
    else if (groups['text'] !== undefined) add(groups['text']);
    else if (code === '&') add('&');
    else if (code !== undefined) font = withCode(font, code);
  }
  return line;
}

export const NO_MARGIN_TEXT: MarginLine = readMarginText('');
