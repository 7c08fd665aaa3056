import type { CSSProperties } from 'react';
import type { CellValue } from '../../sheet/index';
import type { CellLook } from '../../xlsx/index';
import { INDENT, PADDING } from './cellBox';
import { fontFamily, LINE_HEIGHT } from './fonts';
import { pixels } from './units';

export type Side = 'left' | 'center' | 'right' | 'justify';

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  fill: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

/** Numbers stand right, truth values in the middle, texts left, unless the cell says otherwise. */
export function sideOf({ horizontal, rotation }: CellLook, value: CellValue): Side {
  const own = SIDES[horizontal];
  if (own !== undefined) return own;
  if (rotation === STACKED) return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

const STACKED = 255;
const QUARTER = 90;

/** Counter-clockwise degrees; clockwise ones are negative. */
const degrees = (rotation: number): number =>
  rotation === STACKED || rotation <= QUARTER ? rotation : QUARTER - rotation;

function turned({ rotation, wrapsText }: CellLook): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === STACKED)
    return { writingMode: 'vertical-lr', textOrientation: 'upright', maxHeight: '100%' };
  const angle = degrees(rotation);
  if (Math.abs(angle) !== QUARTER) return { transform: `rotate(${-angle}deg)`, whiteSpace: 'pre' };
  return {
    writingMode: 'vertical-rl',
    // Characters lie on their side, Chinese ones too.
    textOrientation: 'sideways',
    ...(wrapsText ? { maxHeight: '100%' } : {}),
    ...(angle > 0 ? { transform: 'rotate(180deg)' } : {}),
  };
}

const ACROSS: Readonly<Record<Side, string>> = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
  justify: 'flex-start',
};

/** Auto margins, not alignment: a text higher than its cell then begins at the cell's top. */
const DOWN: Readonly<Record<string, CSSProperties>> = {
  top: { marginBottom: 'auto' },
  center: { marginBlock: 'auto' },
  justify: { marginBlock: 'auto' },
  distributed: { marginBlock: 'auto' },
};

/** The room of a cell's text. */
export function roomStyle(look: CellLook, side: Side): CSSProperties {
  const indent = look.indent * INDENT;
  return {
    justifyContent: ACROSS[side],
    paddingLeft: `${PADDING + (side === 'left' ? indent : 0)}px`,
    paddingRight: `${PADDING + 1 + (side === 'right' ? indent : 0)}px`,
  };
}

/** A cell's text. */
export function textStyle(look: CellLook, side: Side): CSSProperties {
  const { font, wrapsText, rotation } = look;
  const decoration = [font.isUnderlined ? 'underline' : '', font.isStruckThrough ? 'line-through' : ''];
  const isWide = (wrapsText || side === 'justify') && rotation === 0;
  return {
    fontFamily: fontFamily(font),
    fontSize: `${pixels(font.size)}px`,
    lineHeight: LINE_HEIGHT,
    ...(font.isBold ? { fontWeight: 'bold' } : {}),
    ...(font.isItalic ? { fontStyle: 'italic' } : {}),
    ...(font.isUnderlined || font.isStruckThrough ? { textDecoration: decoration.join(' ').trim() } : {}),
    ...(font.color === null ? {} : { color: font.color }),
    textAlign: side,
    ...(look.horizontal === 'distributed' ? { textAlignLast: 'justify' } : {}),
    whiteSpace: wrapsText ? 'pre-wrap' : 'pre',
    ...(isWide ? { width: '100%' } : { flexShrink: 0 }),
    ...(DOWN[look.vertical] ?? { marginTop: 'auto' }),
    ...turned(look),
  };
}

/** The cell's font while it is written to: upright and of its own size. */
export const editorFont = (look: CellLook, value: CellValue): CSSProperties => ({
  fontFamily: fontFamily(look.font),
  fontSize: `${pixels(look.font.size)}px`,
  lineHeight: LINE_HEIGHT,
  fontWeight: look.font.isBold ? 'bold' : 'normal',
  textAlign: sideOf(look, value),
});
