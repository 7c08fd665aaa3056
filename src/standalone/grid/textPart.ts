/** Part of a cell's text, from `start` to before `end`. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** The text without one of its parts. */
export const withoutPart = (text: string, { start, end }: TextPart): string =>
  text.slice(0, start) + text.slice(end);
