import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal/terminal';

/** A terminal that keeps what it is told. */
export interface Screen extends Terminal {
  readonly reported: string[];
  readonly noted: string[];
}

/** @param columns null: not a screen but a pipe */
export function screenOf(columns: number | null = null, hasColour = false): Screen {
  const reported: string[] = [];
  const noted: string[] = [];
  return {
    reported,
    noted,
    report: (text) => void reported.push(text),
    note: (text) => void noted.push(text),
    columns,
    reportHasColour: hasColour,
    noteHasColour: hasColour,
    isWatched: false,
  };
}

/** Runs the command line inside this process. */
export async function runHere(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const screen = screenOf();
  const { code } = await run(args, screen);
  return { code, stdout: screen.reported.join('\n'), stderr: screen.noted.join('\n') };
}
