import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cannot } from './cannot';
import type { Machine } from './machine';
import type { Manifest } from './manifest';

/** What macOS keeps for Excel; there once Excel was started for the first time. */
const containerOf = (home: string): string => join(home, 'Library/Containers/com.microsoft.Excel');

/** Excel for Mac takes the manifests in this folder when it starts. */
const folderOf = (home: string): string => join(containerOf(home), 'Data/Documents/wef');

/** The name that Microsoft's own tools use. */
export const macCopy = ({ home }: Pick<Machine, 'home'>, { id }: Pick<Manifest, 'id'>): string =>
  join(folderOf(home), `${id}.manifest.xml`);

/** Runs a change below Excel's container; macOS asks the user, and refuses where the terminal has no leave. */
function changing(folder: string, change: () => void): void {
  try {
    change();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Cannot(
      `macOS did not let this terminal change ${folder} (${code}). Allow it in System Settings > Privacy & Security > ` +
        'Full Disk Access, or do it by hand in Finder (Go > Go to Folder).',
    );
  }
}

/** @returns where the add-in was put. Throws Cannot where macOS refuses. */
export function addOnMac(manifest: Manifest, { home }: Machine): string {
  if (!existsSync(containerOf(home))) {
    throw new Cannot(
      `There is no ${containerOf(home)}: install Excel for Mac, start it once, and run this again. Nothing was changed.`,
    );
  }
  const copy = macCopy({ home }, manifest);
  changing(folderOf(home), () => {
    mkdirSync(folderOf(home), { recursive: true });
    copyFileSync(manifest.file, copy);
  });
  return `a copy, ${copy}`;
}

/** @returns whether the add-in had been there. Throws Cannot where macOS refuses. */
export function removeOnMac(manifest: Manifest, { home }: Machine): boolean {
  const copy = macCopy({ home }, manifest);
  if (!existsSync(copy)) return false;
  changing(folderOf(home), () => {
    rmSync(copy);
  });
  return true;
}

export const MAC_STEPS = {
  open: 'Quit Excel (Cmd+Q), start it and open a workbook: Home tab, group 绩效自评. Not there? Home > Add-ins, and choose the add-in from the menu.',
  changed: 'After the manifest was changed, run this again: Excel has a copy.',
  leftovers:
    'Buttons that stay after a restart, or old ones: empty ~/Library/Containers/com.Microsoft.OsfWebHost/Data while Excel is closed.',
} as const;
