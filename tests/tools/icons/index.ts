import { DRAWINGS } from './drawings';
import { iconPng } from './raster';

/** What the ribbon and the lists of add-ins ask for, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Every icon of the product, by file name. */
export const ICONS = Object.entries(DRAWINGS).flatMap(([name, layers]) =>
  ICON_SIZES.map((size) => ({ name: `${name}-${size}.png`, bytes: () => iconPng(layers, size) })),
);
