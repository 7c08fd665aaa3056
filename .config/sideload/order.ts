import { Cannot } from './cannot';
import type { ManifestChoice } from './manifest';

export const USAGE = `npm run sideload           manifest.xml: the pane comes from https://localhost:3000 (npm start)
npm run sideload built     dist/manifest.xml: the pane comes from where ADDIN_URL said when it was built
npm run sideload FILE      another manifest
npm run sideload remove    takes the add-in away again, whichever of them was used`;

export interface Order {
  readonly isHelp: boolean;
  readonly isRemoval: boolean;
  readonly choice: ManifestChoice;
}

/**
 * Reads the command line. Words, since PowerShell keeps options from reaching a script of npm; with hyphens before them
 * they mean the same. Throws Cannot where it makes no sense.
 */
export function orderOf(words: readonly string[]): Order {
  const known = { help: false, remove: false, built: false };
  const files: string[] = [];
  for (const word of words) {
    const name = word.replace(/^--/, '');
    if (name === 'help' || name === 'remove' || name === 'built') known[name] = true;
    else if (word.startsWith('-')) throw new Cannot(`There is no option ${word}.\n\n${USAGE}`);
    else files.push(word);
  }
  const [file] = files;
  if (files.length + Number(known.built) > 1) throw new Cannot(`One manifest at a time.\n\n${USAGE}`);
  return {
    isHelp: known.help,
    isRemoval: known.remove,
    choice: file === undefined ? { isBuilt: known.built } : { isBuilt: false, file },
  };
}
