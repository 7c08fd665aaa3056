import type { FontLook } from '../../xlsx/index';
import { pixels, whole } from './units';

/** Fonts whose digits are half as wide as a Chinese character. */
const CHINESE = /[\u4e00-\u9fff]|^(?:n?simsun|simhei|fangsong|kaiti|dengxian)/i;
const CHINESE_DIGIT = 0.5;
const LATIN_DIGIT = 0.507;

/**
 * Pixels of the widest digit of a workbook's standard font, by which Excel measures columns: 7 for Calibri 11, 8 for
 * 宋体 11.
 */
export function digitWidth({ name, size }: FontLook): number {
  if (CHINESE.test(name)) return Math.max(1, whole(whole(pixels(size)) * CHINESE_DIGIT));
  return Math.max(1, whole(pixels(size) * LATIN_DIGIT));
}
