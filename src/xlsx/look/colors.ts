import { FINISH, START, XmlScanner } from '../xml/scanner';
import { readElement } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Colours a style may name by number. */
export interface Palette {
  /** By theme index: lt1, dk1, lt2, dk2, accent1–6, hlink, folHlink. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** The 64 indexed colours of ECMA-376 18.8.27; 0–7 repeat as 8–15. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
export const INDEXED: readonly string[] = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF ' +
  'FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333'
).split(' ');

export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The colours of a theme part, in the order styles count them. */
export function readThemeColors(bytes: Uint8Array, part: string): string[] {
  const scanner = new XmlScanner(bytes, part);
  for (let token = scanner.next(); token !== FINISH; token = scanner.next()) {
    if (token !== START || scanner.name.local !== 'clrScheme') continue;
    const scheme = readElement(scanner);
    return [...THEME_ORDER, 'hlink', 'folHlink'].map((name, i) => {
      const color = scheme.children.find((child) => child.name === name)?.children[0];
      return color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? OFFICE_THEME[i] ?? '000000';
    });
  }
  return OFFICE_THEME;
}

/** `<color>` and its like as `#RRGGBB`; null for automatic and for what is not understood. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const { attributes } = element;
  const rgb = attributes.get('rgb');
  const theme = attributes.get('theme');
  const indexed = attributes.get('indexed');
  const hex =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : palette.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : palette.indexed[Number(indexed)]);
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
  return `#${tinted(hex, Number(attributes.get('tint') ?? 0)).toUpperCase()}`;
}

/** Lightened (tint > 0) or darkened by changing the lightness alone (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // with hue and saturation kept, every channel keeps its place between the extremes of its lightness
  const reach = (of: number): number => (of < 0.5 ? of : 1 - of);
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return channels
    .map((channel) => Math.min(1, Math.max(0, wanted + (channel - lightness) * scale)))
    .map((channel) =>
      Math.trunc(channel * 255 + 0.5)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
