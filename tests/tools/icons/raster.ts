import { DRAWING_SIZE, type Layer } from './drawings';
import { png } from './png';

const CHANNELS = 4;
const FULL = 255;

/** How much of a pixel a shape covers, from its distance to the pixel's middle in pixels. */
const coverage = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance));

/** The drawing as PNG, `size` pixels wide and high, on nothing. */
export function iconPng(layers: readonly Layer[], size: number): Uint8Array {
  const scale = size / DRAWING_SIZE;
  const pixels = new Uint8Array(size * size * CHANNELS);
  for (let at = 0; at < size * size; at += 1) {
    const [x, y] = [((at % size) + 0.5) / scale, (Math.floor(at / size) + 0.5) / scale];
    let [red, green, blue, alpha] = [0, 0, 0, 0];
    for (const { shape, colour } of layers) {
      const over = coverage(shape(x, y) * scale);
      const under = alpha * (1 - over);
      alpha = over + under;
      const mix = (above: number, below: number): number =>
        alpha === 0 ? 0 : (above * over + below * under) / alpha;
      [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
    }
    pixels.set(
      [red, green, blue, alpha * FULL].map((value) => Math.floor(value + 0.5)),
      at * CHANNELS,
    );
  }
  return png(size, pixels);
}
