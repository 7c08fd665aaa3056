import type { Machine } from './machine';
import type { Manifest } from './manifest';
import { addOnMac, MAC_STEPS, removeOnMac } from './mac';
import { isLocal, numbered } from './text';
import { webSteps } from './web';
import { addOnWindows, removeOnWindows, WINDOWS_STEPS } from './windows';

/** Excel for desktop by platform of the machine. */
const DESKTOPS = {
  win32: { add: addOnWindows, remove: removeOnWindows, steps: WINDOWS_STEPS },
  darwin: { add: addOnMac, remove: removeOnMac, steps: MAC_STEPS },
} as const;

const desktopOf = ({ platform }: Machine) =>
  platform === 'win32' || platform === 'darwin' ? DESKTOPS[platform] : null;

const served = (paneUrl: string): string =>
  isLocal(paneUrl)
    ? 'Keep `npm start` running: it serves the pane. Its certificate must be trusted (`npm run certificates`, once).'
    : `The pane must be there: open ${paneUrl} in a browser.`;

const facts = ({ file, paneUrl }: Manifest): readonly string[] => [
  `  manifest  ${file}`,
  `  pane      ${paneUrl}${isLocal(paneUrl) ? ' (on this computer, for development)' : ''}`,
];

/** Lets Excel on this machine know the add-in. @returns what was done and what to do next. Throws Cannot. */
export function sideload(manifest: Manifest, machine: Machine): string {
  const desktop = desktopOf(machine);
  if (desktop === null) {
    return [
      'Excel for desktop runs on Windows and Mac only. Nothing was changed on this machine.',
      ...facts(manifest),
      '',
      webSteps(manifest),
    ].join('\n');
  }
  const place = desktop.add(manifest, machine);
  const { open, changed, leftovers } = desktop.steps;
  return [
    `Done: from its next start, Excel on this machine has the add-in ${manifest.name}.`,
    ...facts(manifest),
    `  put into  ${place}`,
    '',
    'Next',
    numbered([served(manifest.paneUrl), open]),
    `  ${changed}`,
    `  ${leftovers}`,
    '',
    'Undo: npm run sideload remove',
    '',
    webSteps(manifest),
  ].join('\n');
}

/** Takes the add-in away again. @returns what was done. Throws Cannot. */
export function unload(manifest: Manifest, machine: Machine): string {
  const desktop = desktopOf(machine);
  if (desktop === null) return 'Excel for desktop runs on Windows and Mac only: there is nothing to remove.';
  if (!desktop.remove(manifest, machine))
    return `The add-in ${manifest.name} (${manifest.id}) was not sideloaded on this machine. Nothing was changed.`;
  return [
    `Done: from its next start, Excel on this machine no longer has the add-in ${manifest.name}.`,
    `  ${desktop.steps.leftovers}`,
  ].join('\n');
}
