import { readFileSync } from 'node:fs';

export interface SideloadRequest {
  /** Absolute path. */
  readonly manifest: string;
  readonly id: string;
  /** Takes the add-in away again. */
  readonly isRemoval: boolean;
}

/** The add-in's id, by which Office knows it. */
export function manifestId(file: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(file, 'utf8'))?.[1];
  if (id === undefined) throw new Error(`${file} is no add-in manifest: it has no <Id>`);
  return id;
}
