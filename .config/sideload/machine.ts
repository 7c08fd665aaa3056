import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';

/** The computer, as far as sideloading touches it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a program. @returns its exit code; null where it could not be started. */
  readonly run: (program: string, parts: readonly string[]) => number | null;
}

export const thisMachine: Machine = {
  platform: process.platform,
  home: homedir(),
  run: (program, parts) => spawnSync(program, parts, { stdio: 'ignore', windowsHide: true }).status,
};
