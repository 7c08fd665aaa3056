/** How a cell looks; every text stands in the middle of its cell's height. Sizes in points. */
export interface CellStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly horizontal: 'left' | 'center';
  /** Indent of left-aligned text, in steps of about one Chinese character. */
  readonly indent: 0 | 1;
  readonly wraps: boolean;
  /** Thin black line on all four sides. */
  readonly hasBorder: boolean;
  /** Number format code. */
  readonly format: string;
}

/** The face of every text on the form. */
export const FONT_NAME = '宋体';

/** Size of the workbook's normal style, by which column widths are measured. */
export const NORMAL_SIZE = 11;

/** 五号: the size of the table's texts. */
const BODY_SIZE = 10.5;

const inTable: CellStyle = {
  size: BODY_SIZE,
  isBold: false,
  horizontal: 'center',
  indent: 0,
  wraps: true,
  hasBorder: true,
  format: 'General',
};

const aboveTable: CellStyle = { ...inTable, horizontal: 'left', hasBorder: false };

/** The few styles a form is made of. */
export const STYLES = {
  annex: { ...aboveTable, wraps: false },
  title: { ...aboveTable, size: 18, isBold: true, horizontal: 'center' },
  headerLine: aboveTable,
  blockLabel: { ...inTable, isBold: true },
  label: inTable,
  text: inTable,
  textLeft: { ...inTable, horizontal: 'left', indent: 1 },
  /** A target or an actual, kept as typed: `10-15` must not become a date, nor `95%` lose its sign. */
  quantity: { ...inTable, format: '@' },
  number: inTable,
  percent: { ...inTable, format: '0.00%' },
  note: { ...aboveTable, size: 9 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
