import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cannot } from './cannot';

export interface Manifest {
  /** Absolute path. */
  readonly file: string;
  /** By which Office knows the add-in: of all manifests with it, Excel shows one. */
  readonly id: string;
  readonly name: string;
  /** Where the pane comes from. */
  readonly paneUrl: string;
}

/** Which manifest: the repository's own, the one that the build wrote, or a file. */
export interface ManifestChoice {
  readonly isBuilt: boolean;
  readonly file?: string;
}

/** @param root folder of the repository, where paths start. Throws Cannot where there is no manifest. */
export function readManifest({ isBuilt, file }: ManifestChoice, root: string): Manifest {
  const path = resolve(root, file ?? (isBuilt ? 'dist/manifest.xml' : 'manifest.xml'));
  if (!existsSync(path)) {
    const advice = isBuilt ? ' Build it first: npm run build, with the address in ADDIN_URL.' : '';
    throw new Cannot(`There is no ${path}.${advice}`);
  }
  const text = readFileSync(path, 'utf8');
  const found = (pattern: RegExp): string => {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) throw new Cannot(`${path} is not the XML manifest of an Office add-in.`);
    return value.trim();
  };
  return {
    file: path,
    id: found(/<Id>([^<]+)<\/Id>/),
    name: found(/<DisplayName\b[^>]*\bDefaultValue="([^"]+)"/),
    paneUrl: found(/<SourceLocation\b[^>]*\bDefaultValue="([^"]+)"/),
  };
}
