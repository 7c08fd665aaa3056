import type { Picture } from './poppler';

/** A place on a page that rules close off, in pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The colour that most of it has, `RRGGBB`. */
  readonly fill: string;
}

export interface Regions {
  /** From the top down, each row from the left. */
  readonly closed: readonly Region[];
  /** By pixel, the number of its closed region in the list above, or -1. */
  readonly at: (x: number, y: number) => number;
}

const FREE = -1;

interface Ground {
  readonly rules: Uint8Array;
  readonly width: number;
  /** By pixel, the number of its region. */
  readonly owners: Int32Array;
  /** To work with, as long as the others. */
  readonly pixels: Int32Array;
}

/** The pixels that are reached from one without crossing a rule. */
function reached({ rules, width, owners, pixels }: Ground, start: number, owner: number): Int32Array {
  let count = 0;
  const reach = (pixel: number): void => {
    if (rules[pixel] !== 0 || owners[pixel] !== FREE) return;
    owners[pixel] = owner;
    pixels[count] = pixel;
    count += 1;
  };
  reach(start);
  for (let at = 0; at < count; at += 1) {
    const pixel = pixels[at] ?? 0;
    const x = pixel % width;
    if (x > 0) reach(pixel - 1);
    if (x < width - 1) reach(pixel + 1);
    reach(pixel - width);
    reach(pixel + width);
  }
  return pixels.subarray(0, count);
}

function regionOf(pixels: Int32Array, { width, height, colors }: Picture): Region {
  let [left, top, right, bottom] = [width, height, -1, -1];
  const counts = new Map<number, number>();
  for (const pixel of pixels) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    const color =
      ((colors[pixel * 3] ?? 0) << 16) | ((colors[pixel * 3 + 1] ?? 0) << 8) | (colors[pixel * 3 + 2] ?? 0);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const [[color] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return { left, top, right, bottom, fill: color.toString(16).padStart(6, '0') };
}

/** What the rules close off; what is open to the edge of the page, or narrower than `least` pixels, is left out. */
export function regionsOf(picture: Picture, rules: Uint8Array, least: number): Regions {
  const { width, height } = picture;
  const owners = new Int32Array(rules.length).fill(FREE);
  const ground = { rules, width, owners, pixels: new Int32Array(rules.length) };
  const regions: Region[] = [];
  for (let start = 0; start < rules.length; start += 1)
    if (rules[start] === 0 && owners[start] === FREE)
      regions.push(regionOf(reached(ground, start, regions.length), picture));
  const isClosed = ({ left, top, right, bottom }: Region): boolean =>
    Math.min(left, top) > 0 &&
    right < width - 1 &&
    bottom < height - 1 &&
    Math.min(right - left, bottom - top) >= least;
  const closed = regions.filter(isClosed).sort((one, other) => one.top - other.top || one.left - other.left);
  const places = new Map(closed.map((region, at) => [region, at]));
  return {
    closed,
    at: (x, y) => {
      const region = regions[owners[y * width + x] ?? FREE];
      return (region && places.get(region)) ?? FREE;
    },
  };
}
