/** Rows of texts under their titles, first column to the left, the others to the right. */
export function tableText(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    widths
      .map((width, at) => (at === 0 ? (texts[at] ?? '').padEnd(width) : (texts[at] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [titles, ...rows].map(line).join('\n');
}

const FORMATS = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** A figure with three digits that count, or all before the point: 4,120 · 12.3 · 1.23. */
export const figure = (value: number): string =>
  (value >= 100 ? FORMATS[0] : value >= 10 ? FORMATS[1] : FORMATS[2])?.format(value) ?? '';

export const megabytes = (bytes: number): string => `${figure(bytes / 2 ** 20)} MB`;
