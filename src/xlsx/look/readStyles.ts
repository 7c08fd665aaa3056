import { readCellFormats } from '../read/styles';
import { FINISH, START, XmlScanner } from '../xml/scanner';
import { childOf, readElement } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { isTrue, mainName } from '../xml/vocabulary';
import { colorOf } from './colors';
import type { Palette } from './colors';
import type { CellLook, EdgeLook, FontLook } from './sheetLook';

const DEFAULT_FONT: FontLook = {
  name: '宋体',
  size: 11,
  color: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruckThrough: false,
};

export const DEFAULT_LOOK: CellLook = {
  font: DEFAULT_FONT,
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrapsText: false,
  shrinksToFit: false,
  indent: 0,
  rotation: 0,
  format: null,
};

const LISTS: readonly string[] = ['fonts', 'fills', 'borders', 'cellXfs', 'colors'];

/** The look of every cell format, by a cell's `s`. */
export function readLooks(bytes: Uint8Array, part: string, palette: Palette): CellLook[] {
  const formats = readCellFormats(bytes, part);
  const lists = readLists(bytes, part);
  const own = lists.get('colors')?.find(({ name }) => name === 'indexedColors');
  const indexed = own?.children.map((color) => color.attributes.get('rgb')?.slice(-6) ?? '000000');
  const colors = indexed ? { ...palette, indexed } : palette;
  const fonts = (lists.get('fonts') ?? []).map((font) => fontOf(font, colors));
  const fills = (lists.get('fills') ?? []).map((fill) => fillOf(fill, colors));
  const borders = (lists.get('borders') ?? []).map((border) => bordersOf(border, colors));
  return (lists.get('cellXfs') ?? []).map((xf, i) => {
    const number = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    const alignment = childOf(xf, 'alignment')?.attributes;
    return {
      font: fonts[number('fontId')] ?? DEFAULT_FONT,
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? DEFAULT_LOOK.borders,
      horizontal: alignment?.get('horizontal') ?? 'general',
      vertical: alignment?.get('vertical') ?? 'bottom',
      wrapsText: isTrue(alignment?.get('wrapText') ?? null),
      shrinksToFit: isTrue(alignment?.get('shrinkToFit') ?? null),
      indent: Number(alignment?.get('indent') ?? 0),
      rotation: Number(alignment?.get('textRotation') ?? 0),
      format: formats[i]?.format ?? null,
    };
  });
}

/** The items of the lists that looks are made of. */
function readLists(bytes: Uint8Array, part: string): Map<string, XmlElement[]> {
  const lists = new Map<string, XmlElement[]>();
  const scanner = new XmlScanner(bytes, part);
  let list = '';
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START || scanner.depth === 1) continue;
    if (scanner.depth === 2) {
      list = mainName(scanner);
      if (LISTS.includes(list)) lists.set(list, []);
      else scanner.skipElement();
    } else lists.get(list)?.push(readElement(scanner));
  }
  return lists;
}

function fontOf(font: XmlElement, palette: Palette): FontLook {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes.get('val');
  const isSet = (name: string): boolean =>
    childOf(font, name) !== undefined && isTrue(value(name) ?? null, true);
  return {
    name: value('name') ?? DEFAULT_FONT.name,
    size: Number(value('sz') ?? DEFAULT_FONT.size),
    color: colorOf(childOf(font, 'color'), palette),
    isBold: isSet('b'),
    isItalic: isSet('i'),
    isUnderlined: childOf(font, 'u') !== undefined && value('u') !== 'none',
    isStruckThrough: isSet('strike'),
  };
}

function fillOf(fill: XmlElement, palette: Palette): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern || (pattern.attributes.get('patternType') ?? 'none') === 'none') return null;
  return colorOf(childOf(pattern, 'fgColor'), palette);
}

function bordersOf(border: XmlElement, palette: Palette): CellLook['borders'] {
  const edge = (...names: string[]): EdgeLook | null => {
    const element = border.children.find(({ name }) => names.includes(name));
    const style = element?.attributes.get('style') ?? 'none';
    return style === 'none' ? null : { style, color: colorOf(childOf(element, 'color'), palette) };
  };
  return {
    top: edge('top'),
    right: edge('right', 'end'),
    bottom: edge('bottom'),
    left: edge('left', 'start'),
  };
}
