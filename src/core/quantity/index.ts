/** Text of a target or an actual → what it says (RULES §2). */
import type { Reading } from '../form';
import { readBlank } from './blank';
import { readBounds } from './bounds';
import { readDate } from './date';
import { dropRemark, foldValueText, hasOrnamentalDigits } from './normalise';
import { readRange } from './range';
import { readSingle } from './single';

export { normaliseName, normaliseText } from './normalise';
export { isReverseName, isShareName } from './names';
export { commonScale, normaliseUnit } from './unit';
export { align, writtenMultiple, writtenQuantity } from './align';
export { readSameWording } from './sameWording';
export type { Aligned, WrittenQuantity } from './align';
export type { CommonScale } from './unit';

/** Longer texts are sentences. */
const MAX_LENGTH = 60;

/** Reads one cell's text. Never throws; what is neither number, range, date nor blank is words. */
export function readQuantity(text: string): Reading {
  const mark = readBlank(text);
  if (mark !== null) return { kind: 'blank', mark };
  const words: Reading = { kind: 'words', text: text.trim() };
  if (text.length > MAX_LENGTH || hasOrnamentalDigits(text)) return words;
  const folded = foldValueText(text);
  return readFigure(folded) ?? readFigure(dropRemark(folded)) ?? words;
}

const readFigure = (folded: string): Reading | null =>
  readDate(folded) ?? readRange(folded) ?? readBounds(folded) ?? readSingle(folded);

/** A number or a range: scored by a formula. */
export const isQuantitative = (reading: Reading): boolean =>
  reading.kind === 'quantity' || reading.kind === 'range';
