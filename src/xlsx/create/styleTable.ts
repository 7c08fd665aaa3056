import { FONT_NAME, NORMAL_SIZE, type CellStyle } from '../../sheet/template/styles';
import { MAIN } from './namespaces';
import { element, xmlPart } from './xmlText';

/** Number formats that every reader knows by number. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const FIRST_OWN_FORMAT = 164;

/** A list of XML elements in which equal ones stand once. */
class Pool {
  private readonly items: string[];

  constructor(...items: string[]) {
    this.items = items;
  }

  indexOf(item: string): number {
    const known = this.items.indexOf(item);
    return known >= 0 ? known : this.items.push(item) - 1;
  }

  toXml(name: string): string {
    return element(name, { count: this.items.length }, this.items.join(''));
  }
}

const fontXml = (size: number, isBold: boolean): string =>
  element(
    'font',
    {},
    [
      isBold ? element('b', {}) : '',
      element('sz', { val: size }),
      element('color', { rgb: 'FF000000' }),
      element('name', { val: FONT_NAME }),
      // 134 is the simplified Chinese character set: readers without 宋体 choose a Chinese font.
      element('charset', { val: 134 }),
    ].join(''),
  );

const borderXml = (hasBorder: boolean): string => {
  const side = (name: string) =>
    hasBorder ? element(name, { style: 'thin' }, element('color', { rgb: 'FF000000' })) : element(name, {});
  return element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom'].map(side).join('') + element('diagonal', {}),
  );
};

const NORMAL_XF = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Cell styles of a workbook, each combination once. */
export class StyleTable {
  private readonly fonts = new Pool(fontXml(NORMAL_SIZE, false));
  private readonly borders = new Pool(borderXml(false));
  private readonly formats: string[] = [];
  private readonly cellFormats = new Pool(element('xf', { ...NORMAL_XF, xfId: 0 }));

  /** Index for a cell's `s`. `quotesText`: the text begins like a formula and stays text when it is edited. */
  indexOf(style: CellStyle, format: string, quotesText: boolean): number {
    const alignment = element('alignment', {
      horizontal: style.horizontal,
      vertical: 'center',
      indent: style.indent || undefined,
      wrapText: style.wraps || undefined,
    });
    const numFmtId = this.formatId(format);
    const borderId = this.borders.indexOf(borderXml(style.hasBorder));
    const attributes = {
      numFmtId,
      fontId: this.fonts.indexOf(fontXml(style.size, style.isBold)),
      fillId: 0,
      borderId,
      xfId: 0,
      quotePrefix: quotesText || undefined,
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: true as const,
      applyBorder: borderId !== 0 || undefined,
      applyAlignment: true as const,
    };
    return this.cellFormats.indexOf(element('xf', attributes, alignment));
  }

  /** xl/styles.xml */
  toXml(): string {
    const formats = this.formats.map((formatCode, index) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));
    return xmlPart(
      element(
        'styleSheet',
        { xmlns: MAIN },
        [
          formats.length > 0 ? element('numFmts', { count: formats.length }, formats.join('')) : '',
          this.fonts.toXml('fonts'),
          element('fills', { count: 2 }, fill('none') + fill('gray125')),
          this.borders.toXml('borders'),
          element('cellStyleXfs', { count: 1 }, element('xf', NORMAL_XF)),
          this.cellFormats.toXml('cellXfs'),
          element(
            'cellStyles',
            { count: 1 },
            element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
          ),
          element('dxfs', { count: 0 }),
          element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium9' }),
        ].join(''),
      ),
    );
  }

  private formatId(format: string): number {
    const builtIn = Object.hasOwn(BUILT_IN_FORMATS, format) ? BUILT_IN_FORMATS[format] : undefined;
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.indexOf(format);
    return FIRST_OWN_FORMAT + (known >= 0 ? known : this.formats.push(format) - 1);
  }
}
