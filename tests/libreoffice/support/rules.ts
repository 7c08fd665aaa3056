import type { Picture } from './poppler';

/** Colours whose parts are all below this are ink. */
const DARK = 110;

function inkOf({ colors, width, height }: Picture): Uint8Array {
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at += 1) {
    const [red, green, blue] = [colors[at * 3] ?? 0, colors[at * 3 + 1] ?? 0, colors[at * 3 + 2] ?? 0];
    if (red < DARK && green < DARK && blue < DARK) ink[at] = 1;
  }
  return ink;
}

/** Lines of pixels across or down a picture. */
interface Direction {
  readonly lines: number;
  readonly length: number;
  readonly index: (line: number, at: number) => number;
}

const across = ({ width, height }: Picture): Direction => ({
  lines: height,
  length: width,
  index: (line, at) => line * width + at,
});
const down = ({ width, height }: Picture): Direction => ({
  lines: width,
  length: height,
  index: (line, at) => at * width + line,
});

/** Marks in `rules` the runs of ink that are `isRule`. */
function mark(
  ink: Uint8Array,
  rules: Uint8Array,
  { lines, length, index }: Direction,
  isRule: (size: number, first: number, last: number) => boolean,
): void {
  for (let line = 0; line < lines; line += 1)
    for (let at = 0; at < length; at += 1) {
      const from = at;
      while (at < length && ink[index(line, at)] === 1) at += 1;
      if (at === from || !isRule(at - from, index(line, from), index(line, at - 1))) continue;
      for (let one = from; one < at; one += 1) rules[index(line, one)] = 1;
    }
}

/**
 * The pixels of a page that are rules of its table, not text: runs of ink longer than any character's stroke, and
 * shorter ones that begin and end at such a rule.
 */
export function rulesOf(picture: Picture, longestStroke: number): Uint8Array {
  const ink = inkOf(picture);
  const rules = new Uint8Array(ink.length);
  const directions = [across(picture), down(picture)];
  for (const direction of directions) mark(ink, rules, direction, (size) => size > longestStroke);
  const long = rules.slice();
  for (const direction of directions)
    mark(ink, rules, direction, (size, first, last) => size > 2 && long[first] === 1 && long[last] === 1);
  return rules;
}
