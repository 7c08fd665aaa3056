import { execFileSync } from 'node:child_process';
import type { SideloadRequest } from './manifestId';

/** Office reads the manifests named here when Excel starts: one value an add-in, its id and the manifest's path. */
export const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** Arguments of Windows' own `reg`. */
export const registryArguments = ({ manifest, id, isRemoval }: SideloadRequest): readonly string[] =>
  isRemoval
    ? ['delete', DEVELOPER_KEY, '/v', id, '/f']
    : ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'];

/** @returns what to do next. */
export function sideloadOnWindows(request: SideloadRequest): string {
  execFileSync('reg', registryArguments(request), { stdio: 'ignore' });
  return request.isRemoval
    ? 'Removed. Restart Excel.'
    : 'Restart Excel. The group 绩效自评 is on the Home tab; else: Home > Add-ins > Advanced > Developer Add-ins.';
}
