import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff } from './woff';

/** Letters and characters: two families by the names in their files. */
export const TWO_FAMILIES = ['latin', 'chinese-simplified'];
/** And the numbered parts of the font with ≠ ≤ ≥ →, which have the first one's name. */
const PARTS = [...TWO_FAMILIES, '90', '100', '102', '109'];
const FAMILY = 'Noto Sans SC';

const settings = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern"><edit name="family" mode="append" binding="strong"><string>${FAMILY}</string></edit></match>
</fontconfig>
`;

/**
 * Makes one Chinese font the only font of a browser started with these variables (Linux; elsewhere the system's fonts
 * serve), so that pictures do not depend on what a machine has installed.
 */
export function fontEnvironment(parts: readonly string[] = PARTS): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const faces = parts.flatMap((part) => [`${part}-400`, `${part}-700`]);
  const folder = join(tmpdir(), `self-evaluation-fonts-${faces.length}`);
  const file = join(folder, 'fonts.conf');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const source = join(process.cwd(), 'node_modules', '@fontsource', 'noto-sans-sc', 'files');
    for (const face of faces)
      writeFileSync(
        join(folder, `${face}.ttf`),
        unpackWoff(readFileSync(join(source, `noto-sans-sc-${face}-normal.woff`))),
      );
    writeFileSync(file, settings(folder));
  }
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}
