import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, named, type Element } from './element';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Where a PNG says how wide and how high it is. */
const [WIDTH, HEIGHT] = [16, 20];

/** Names the address when its file is not a square PNG of the size. */
function wrongFile(address: string, site: string, size: number): string[] {
  const file = join(process.cwd(), address.replace(`${site}/`, ''));
  if (!address.startsWith(`${site}/`) || !existsSync(file)) return [`no such file: ${address}`];
  const bytes = readFileSync(file);
  return bytes.readUInt32BE(WIDTH) === size && bytes.readUInt32BE(HEIGHT) === size
    ? []
    : [`${address} is not ${size} px`];
}

/** Icons whose file is missing or of another size, and buttons that lack one of the sizes. */
export function wrongIcons(manifest: Element, site: string): string[] {
  const addresses = new Map(
    named(manifest, 'Images')
      .flatMap(({ children }) => children)
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const lists = named(manifest, 'Icon').flatMap(({ children }) => {
    const sizes = children.map((image) => Number(attribute(image, 'size')));
    return [
      ...SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon without ${size} px`),
      ...children.flatMap((image, at) =>
        wrongFile(addresses.get(attribute(image, 'resid')) ?? '', site, sizes[at] ?? 0),
      ),
    ];
  });
  const single = (name: string, size: number): string[] =>
    named(manifest, name).flatMap((one) => wrongFile(attribute(one, 'DefaultValue'), site, size));
  return [...lists, ...single('IconUrl', 32), ...single('HighResolutionIconUrl', 64)];
}
