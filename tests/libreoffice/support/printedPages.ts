import { regionsOf } from './boxes';
import { picturesOf, wordsOf, type Picture, type Word } from './poppler';
import { rulesOf } from './rules';

/** One box of a table on paper: between which of its rules, as parts of the table's width and height. */
export interface PrintedBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** `RRGGBB` */
  readonly fill: string;
  /** Letters, digits and characters in reading order; signs that a font may lack are left out. */
  readonly text: string;
}

export interface PrintedPaper {
  /** Whole millimetres. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PrintedBox[];
  /** Of the page outside of every box. */
  readonly text: string;
  /** Whole millimetres from the paper's left and upper edge to the table's. */
  readonly left: number;
  readonly top: number;
}

const DOTS = 144;
const POINTS = 72;
const MILLIMETRES = 25.4;
/** Pixels: 8 mm is more than a stroke of the largest title; a box is not narrower than 1.5 mm. */
const LONGEST_STROKE = (8 / MILLIMETRES) * DOTS;
const LEAST_BOX = (1.5 / MILLIMETRES) * DOTS;

const whole = (value: number): number => Math.floor(value + 0.5);
const millimetres = (pixels: number): number => whole((pixels / DOTS) * MILLIMETRES);
const pixel = (points: number): number => Math.floor((points / POINTS) * DOTS);

/** In the order of the PDF: within one box that of reading. */
const reading = (words: readonly Word[]): string =>
  words.map(({ text }) => text.normalize('NFKC').replaceAll(/[^\p{Script=Han}A-Za-z0-9]/gu, '')).join('');

/** From line to line, each from the left. */
function byLines(words: readonly Word[]): readonly Word[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.top - other.top)) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((known) => known.some(({ top, bottom }) => middle > top && middle < bottom));
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((one, other) => one.left - other.left));
}

function paperOf(picture: Picture, words: readonly Word[]): PrintedPaper {
  const rules = rulesOf(picture, LONGEST_STROKE);
  const regions = regionsOf(picture, rules, LEAST_BOX);
  const inBoxes = regions.closed.map((): Word[] => []);
  const outside: Word[] = [];
  for (const word of words) {
    const at = regions.at(pixel((word.left + word.right) / 2), pixel((word.top + word.bottom) / 2));
    (inBoxes[at] ?? outside).push(word);
  }
  const left = Math.min(...regions.closed.map((region) => region.left));
  const top = Math.min(...regions.closed.map((region) => region.top));
  const right = Math.max(...regions.closed.map((region) => region.right));
  const bottom = Math.max(...regions.closed.map((region) => region.bottom));
  const [across, down] = [right - left, bottom - top];
  return {
    width: millimetres(picture.width),
    height: millimetres(picture.height),
    left: millimetres(left),
    top: millimetres(top),
    text: reading(byLines(outside)),
    boxes: regions.closed.map((region, at) => ({
      left: (region.left - left) / across,
      top: (region.top - top) / down,
      right: (region.right - left) / across,
      bottom: (region.bottom - top) / down,
      fill: region.fill,
      text: reading(inBoxes[at] ?? []),
    })),
  };
}

/** What stands on the pages of a PDF and where, as far as it does not depend on fonts. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPaper[]> {
  const [pictures, words] = await Promise.all([picturesOf(pdf, DOTS), wordsOf(pdf)]);
  return pictures.map((picture, at) => paperOf(picture, words[at] ?? []));
}
