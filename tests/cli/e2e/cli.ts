import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A module to load before the command line: it makes the disk fail. */
  readonly preload?: string;
}

export const repository = process.cwd();
const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
const main = join(repository, 'src/cli/main.ts');

/** Runs the real command line, `tsx src/cli/main.ts …`, in a process of its own. */
export async function runCli(
  args: readonly string[],
  { cwd, env, preload }: CliOptions = {},
): Promise<CliRun> {
  const before = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [tsx, ...before, main, ...args], {
    cwd: cwd ?? repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
