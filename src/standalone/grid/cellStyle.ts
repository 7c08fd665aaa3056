import type { CSSProperties } from 'react';
import type { CellValue } from '../../sheet/index';
import type { CellLook, EdgeLook } from '../../xlsx/index';
import { pixels } from './measure';

/** Line widths in pixels and kinds, by the file's names; any other is a thin line. */
const LINES: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dashed: '1px dashed',
  mediumDashed: '2px dashed',
  dotted: '1px dotted',
  hair: '1px dotted',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
};

const line = (edge: EdgeLook | null, gridLine: string): string =>
  edge ? `${LINES[edge.style] ?? '1px solid'} ${edge.color ?? '#000000'}` : gridLine;

const HORIZONTAL: Readonly<Record<string, CSSProperties['textAlign']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

const VERTICAL: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  justify: 'middle',
  distributed: 'middle',
};

/** Numbers stand right, truth values in the middle, texts left, unless the cell says otherwise. */
function alignment(horizontal: string, value: CellValue): CSSProperties['textAlign'] {
  const own = HORIZONTAL[horizontal];
  if (own !== undefined) return own;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

/** Pixels of one step of indent: about three blanks. */
const INDENT = 12;

/** A cell as the file has it drawn. `gridLine`: what stands where the cell has no border of its own. */
export function cellStyle(look: CellLook, value: CellValue, gridLine: string): CSSProperties {
  const { font, borders, indent } = look;
  const textAlign = alignment(look.horizontal, value);
  const decoration = [font.isUnderlined ? 'underline' : '', font.isStruckThrough ? 'line-through' : ''];
  return {
    fontFamily: `'${font.name.replaceAll(/['\\]/g, '')}', SimSun, 'Songti SC', 'Noto Serif CJK SC', 'Noto Sans SC', sans-serif`,
    fontSize: `${pixels(font.size)}px`,
    fontWeight: font.isBold ? 'bold' : 'normal',
    fontStyle: font.isItalic ? 'italic' : 'normal',
    textDecoration: decoration.join(' ').trim() || 'none',
    color: font.color ?? '#000000',
    backgroundColor: look.fill ?? undefined,
    textAlign,
    verticalAlign: VERTICAL[look.vertical] ?? 'bottom',
    whiteSpace: look.wrapsText ? 'pre-wrap' : 'pre',
    ...(indent > 0 && textAlign === 'left' ? { paddingLeft: `${indent * INDENT}px` } : {}),
    ...(indent > 0 && textAlign === 'right' ? { paddingRight: `${indent * INDENT}px` } : {}),
    borderTop: line(borders.top, gridLine),
    borderRight: line(borders.right, gridLine),
    borderBottom: line(borders.bottom, gridLine),
    borderLeft: line(borders.left, gridLine),
  };
}
