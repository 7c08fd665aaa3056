import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { SideloadRequest } from './manifestId';

/** Excel for Mac takes the manifests in this folder when it starts. */
export const macFolder = (home: string): string =>
  join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

/** @returns what to do next. */
export function sideloadOnMac({ manifest, id, isRemoval }: SideloadRequest, home = homedir()): string {
  const folder = macFolder(home);
  const copy = join(folder, `${id}.manifest.xml`);
  if (isRemoval) {
    rmSync(copy, { force: true });
    return `Removed ${copy}. Restart Excel.`;
  }
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, copy);
  return `Copied to ${copy}. Restart Excel: Insert > Add-ins > My Add-ins (arrow) > Developer Add-ins.`;
}
