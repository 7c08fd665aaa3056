import type { FontLook } from '../../xlsx/index';
import { pixels } from './units';

/** Lines of text stand so many font heights apart: 18 pixels for 宋体 11, as in Excel. */
export const LINE_HEIGHT = 1.23;

/** For machines without the font that a form names; Chinese forms are nearly always set in 宋体. */
const STAND_INS = "SimSun, 'Songti SC', 'Noto Serif CJK SC', 'Noto Sans SC', sans-serif";

export const fontFamily = ({ name }: FontLook): string => `'${name.replaceAll(/['"\\]/g, '')}', ${STAND_INS}`;

const texts = new WeakMap<FontLook, string>();

/** As CSS's `font` has it, without the line height. */
export function fontText(font: FontLook): string {
  const known = texts.get(font);
  if (known !== undefined) return known;
  const weight = `${font.isItalic ? 'italic ' : ''}${font.isBold ? 'bold ' : ''}`;
  const text = `${weight}${pixels(font.size)}px ${fontFamily(font)}`;
  texts.set(font, text);
  return text;
}
