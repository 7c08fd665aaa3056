/**
 * How a cell looks, as flat keys (`font.bold`, `borders.EdgeTop.style`), with Excel's defaults of a new workbook.
 * Only what differs from the default is kept with a cell.
 */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

/** What `null` (mixed) cannot say here: every key has a definite default. */
export type Look = string | number | boolean;

const border = (side: Side): Record<string, Look> => ({
  [`borders.${side}.style`]: 'None',
  [`borders.${side}.weight`]: 'Thin',
  [`borders.${side}.color`]: '#000000',
});

export const DEFAULT_LOOKS: Readonly<Record<string, Look>> = {
  numberFormat: 'General',
  style: 'Normal',
  'format.wrapText': false,
  'format.horizontalAlignment': 'General',
  'format.verticalAlignment': 'Center',
  'format.textOrientation': 0,
  'format.readingOrder': 'Context',
  'format.shrinkToFit': false,
  'format.indentLevel': 0,
  'format.autoIndent': false,
  'protection.locked': true,
  'protection.formulaHidden': false,
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'font.name': '等线',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  ...Object.assign({}, ...SIDES.map(border)),
};

export const isLook = (value: unknown): value is Look =>
  ['string', 'number', 'boolean'].includes(typeof value);
