import type { MarginLines, PageLook } from '../../xlsx/index';

/** Millimetres upright, by the file's number of the paper (ECMA-376 18.3.1.63). */
const PAPERS: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [215.9, 279.4],
  2: [215.9, 279.4],
  5: [215.9, 355.6],
  7: [184.15, 266.7],
  8: [297, 420],
  9: [210, 297],
  10: [210, 297],
  11: [148, 210],
  12: [257, 364],
  13: [182, 257],
  34: [176, 250],
  66: [420, 594],
  70: [105, 148],
};
const A4 = PAPERS[9] ?? [210, 297];

const MILLIMETRES_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
/** Millimetres of paper that margins must leave. */
const LEAST_ROOM = 20;

/** A page in the sheet's pixels (96 an inch). */
export interface Paper {
  /** Of the `@page` rule. */
  readonly size: string;
  readonly margin: string;
  /** Within the margins. */
  readonly width: number;
  readonly height: number;
  /** Room above and below the sheet that belongs to the header and the footer; 0 where there is none. */
  readonly head: number;
  readonly foot: number;
}

const hasText = ({ usual, first, even }: MarginLines): boolean =>
  [usual, first, even].some(
    (line) => line && [line.left, line.center, line.right].some(({ length }) => length > 0),
  );

/** A paper that is not known, or margins that leave nothing of it, are A4's. */
export function paperOf({ paper, isLandscape, margins, header, footer }: PageLook): Paper {
  const [short, long] = (paper === null ? undefined : PAPERS[paper]) ?? A4;
  const [width, height] = isLandscape ? [long, short] : [short, long];
  const millimetres = (inches: number): number => inches * MILLIMETRES_PER_INCH;
  const [top, bottom] = [millimetres(margins.top), millimetres(margins.bottom)];
  const [left, right] = [millimetres(margins.left), millimetres(margins.right)];
  const across = Math.min(1, (width - LEAST_ROOM) / (left + right));
  const down = Math.min(1, (height - LEAST_ROOM) / (top + bottom));
  const pixels = (length: number): number => (length / MILLIMETRES_PER_INCH) * PIXELS_PER_INCH;
  // A header begins, and a footer ends, where its own margin is, within that of the sheet.
  const head = hasText(header) ? Math.max(0, top - millimetres(margins.header)) * down : 0;
  const foot = hasText(footer) ? Math.max(0, bottom - millimetres(margins.footer)) * down : 0;
  return {
    size: `${width}mm ${height}mm`,
    margin: [top * down - head, right * across, bottom * down - foot, left * across]
      .map((one) => `${one}mm`)
      .join(' '),
    width: pixels(width - (left + right) * across),
    height: pixels(height - (top + bottom) * down),
    head: pixels(head),
    foot: pixels(foot),
  };
}
