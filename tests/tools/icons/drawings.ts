import { arc, box, disc, stroke, triangle, type Shape } from './shapes';

/** Red, green, blue. */
export type Colour = readonly [number, number, number];

export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const BLUE: Colour = [0x0f, 0x54, 0x8c];
const GREEN: Colour = [0x0e, 0x70, 0x0e];
const WHITE: Colour = [0xff, 0xff, 0xff];
const PALE: Colour = [0x9c, 0xc8, 0xee];

/** Drawings are 32 units wide and high; even numbers are whole pixels at 16, 32, 48, 64 and 80 px. */
export const DRAWING_SIZE = 32;

const sheet: readonly Layer[] = [
  { shape: box(4, 0, 28, 32, 3), colour: BLUE },
  { shape: box(8, 4, 24, 8), colour: PALE },
];

/** By name of the file: the product, and its ribbon buttons. */
export const DRAWINGS: Readonly<Record<string, readonly Layer[]>> = {
  icon: [
    ...sheet,
    {
      shape: stroke(4, [
        [9, 19],
        [14, 25],
        [24, 14],
      ]),
      colour: WHITE,
    },
  ],
  'icon-recalculate': [
    { shape: disc([16, 16], 15.5), colour: BLUE },
    { shape: arc([16, 17], 8, 4, 0.2, 0.95), colour: WHITE },
    { shape: triangle([15, 3], [23, 9], [15, 15]), colour: WHITE },
  ],
  'icon-validate': [
    { shape: disc([16, 16], 15.5), colour: GREEN },
    {
      shape: stroke(4, [
        [9, 16],
        [14, 22],
        [23, 11],
      ]),
      colour: WHITE,
    },
  ],
  'icon-insert': [
    ...sheet,
    { shape: box(14, 12, 18, 28), colour: WHITE },
    { shape: box(8, 18, 24, 22), colour: WHITE },
  ],
};
