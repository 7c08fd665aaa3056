import { Cannot } from './cannot';
import type { Machine } from './machine';
import type { Manifest } from './manifest';

/** Excel takes the manifests named here when it starts: one value an add-in, its id and the manifest's path. */
export const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

const CLEAR_CACHE =
  'File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, and tick ' +
  '"Next time Office starts, clear all previously-started web add-ins cache"';

/** Windows' own tool for the registry. */
const registry = ({ run }: Machine, ...parts: readonly string[]): number | null => {
  const code = run('reg', parts);
  if (code === null) throw new Cannot('Windows’ program reg.exe could not be started; nothing was changed.');
  return code;
};

const refused = (id: string): Cannot =>
  new Cannot(
    `Windows did not let the registry be changed (${DEVELOPER_KEY}, value ${id}). Nothing was changed; ` +
      'your organization may forbid it.',
  );

/** @returns where the add-in was put. Throws Cannot where Windows refuses. */
export function addOnWindows({ file, id }: Manifest, machine: Machine): string {
  const code = registry(machine, 'add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', file, '/f');
  if (code !== 0) throw refused(id);
  return `registry, ${DEVELOPER_KEY}, value ${id}`;
}

/** @returns whether the add-in had been there. Throws Cannot where Windows refuses. */
export function removeOnWindows({ id }: Manifest, machine: Machine): boolean {
  if (registry(machine, 'query', DEVELOPER_KEY, '/v', id) !== 0) return false;
  if (registry(machine, 'delete', DEVELOPER_KEY, '/v', id, '/f') !== 0) throw refused(id);
  return true;
}

export const WINDOWS_STEPS = {
  open: 'Close every Excel window, start Excel and open a workbook: Home tab, group 绩效自评. Not there? Home > Add-ins, under Developer Add-ins.',
  changed: 'A changed manifest is read when Excel starts again.',
  leftovers: `Buttons that stay after a restart, or old ones: ${CLEAR_CACHE}.`,
} as const;
