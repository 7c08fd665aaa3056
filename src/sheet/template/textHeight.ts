/** Room above and below a cell's text, in points. */
const PADDING = 8;

/** Line height as a multiple of the font size; generous, since fonts that stand in for 宋体 are taller. */
const LINE_SPACING = 1.4;

/** Largest row height that Excel takes, in points. */
const TALLEST_ROW = 409;

/** Width of a column in points: `characters` digits of 6 pt (宋体 11) and 4 pt of padding. */
export const columnPoints = (characters: number): number => characters * 6 + 4;

/** A wide character (Chinese, full-width marks, ≥) takes the font size, any other half of it. */
const textPoints = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? size / 2 : size), 0);

/**
 * Height in points of a row that shows all of `text`, wrapped, in a cell of `width` points.
 * Wrapped lines are counted a character short: keeping a closing mark off a line's start costs one.
 */
export function heightFor(text: string, width: number, size: number): number {
  const usable = width - 4;
  const linesOf = (line: string): number => {
    const points = textPoints(line, size);
    return points <= usable ? 1 : Math.ceil(points / (usable - size));
  };
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE_SPACING + PADDING));
}
