import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder on the real disk, and the way to take it away. */
export function newFolder(): {
  readonly path: (name: string) => string;
  readonly folder: string;
  readonly drop: () => void;
} {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cli-test-'));
  return {
    folder,
    path: (name) => join(folder, name),
    drop: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
