/** Colours by meaning. Without colour every function gives its text back. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
}

const ansi =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const same = (text: string): string => text;

const COLOURED: Paint = {
  bold: ansi(1, 22),
  faint: ansi(2, 22),
  error: ansi(31, 39),
  warning: ansi(33, 39),
  info: ansi(36, 39),
  good: ansi(32, 39),
};

const PLAIN: Paint = { bold: same, faint: same, error: same, warning: same, info: same, good: same };

export const paintFor = (hasColour: boolean): Paint => (hasColour ? COLOURED : PLAIN);
