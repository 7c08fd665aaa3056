import { labelIn, type HeaderLabel } from './labels';

/** A `label：value` pair inside one cell's text; value is text.slice(start, end), trimmed by the reader. */
export interface InlineField {
  readonly label: HeaderLabel;
  /** Just behind the colon. */
  readonly start: number;
  /** Start of the next label, or the end of the text. */
  readonly end: number;
}

/** Longest label that may precede a colon, with inner blanks and a bracketed note: 单 位 名 称（盖 章）. */
const LOOK_BACK = 24;

/** Takes apart header lines such as `单位名称(盖章)：   填报日期：2022-1-28   自评得分：97`. */
export function inlineFields(text: string): readonly InlineField[] {
  const found: { label: HeaderLabel; labelStart: number; start: number }[] = [];
  let segmentStart = 0;
  for (const colon of text.matchAll(/[:：]/g)) {
    for (let at = Math.max(segmentStart, colon.index - LOOK_BACK); at < colon.index; at += 1) {
      const label = labelIn('header', text.slice(at, colon.index));
      if (label === null) continue;
      found.push({ label, labelStart: at, start: colon.index + 1 });
      break;
    }
    segmentStart = colon.index + 1;
  }
  return found.map(({ label, start }, index) => ({
    label,
    start,
    end: found[index + 1]?.labelStart ?? text.length,
  }));
}
