/** Where the command line writes to. Texts come without the last line break. */
export interface Terminal {
  /** Standard output: the report alone. */
  readonly report: (text: string) => void;
  /** Standard error: progress, notes and problems. */
  readonly note: (text: string) => void;
  /** Columns of the screen that shows the report; null when it goes to a file or a pipe. */
  readonly columns: number | null;
  readonly reportHasColour: boolean;
  readonly noteHasColour: boolean;
  /** A person watches standard error. */
  readonly isWatched: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const hasColour = (stream: NodeJS.WriteStream, environment: Environment): boolean =>
  stream.isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';

/**
 * The process's own streams. A reader that goes away early (`… | head`) is no trouble: what it does not want is
 * dropped, and the files are written all the same. Any other failure of standard output (a full disk behind
 * `> report.json`) goes to `onFailure`, with the system's code.
 */
export function processTerminal(
  { stdout, stderr, env }: NodeJS.Process,
  onFailure: (code: string) => void,
): Terminal {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onFailure(error.code ?? error.message);
  });
  // With standard error gone there is nowhere left to say so.
  stderr.on('error', () => undefined);
  return {
    report: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    columns: stdout.isTTY ? stdout.columns : null,
    reportHasColour: hasColour(stdout, env),
    noteHasColour: hasColour(stderr, env),
    isWatched: stderr.isTTY,
  };
}
