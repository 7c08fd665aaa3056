import type { CellValue } from '../../sheet/index';

/** Rows of cells. */
export type Block<T> = readonly (readonly T[])[];

/** Texts as a spreadsheet puts them on the clipboard: tabs between cells, line ends between rows. */
export function parseBlock(text: string): Block<string> {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at < lines.length; at += 1) {
    const character = lines.charAt(at);
    if (isQuoted && character === '"' && lines.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted && character === '"') isQuoted = false;
    else if (isQuoted) cell += character;
    else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '\t' || character === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

const isValue = (one: unknown): one is CellValue =>
  one === null || typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean';

const isValues = (block: unknown): block is Block<CellValue> =>
  Array.isArray(block) &&
  block.length > 0 &&
  block.every((row: unknown) => Array.isArray(row) && row.length > 0 && row.every(isValue));

/** Values written as JSON, by whomever; null: it is no block of them. */
export function parseValues(json: string): Block<CellValue> | null {
  try {
    const block: unknown = JSON.parse(json);
    return isValues(block) ? block : null;
  } catch {
    return null;
  }
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same, the other way. */
export const blockText = (rows: Block<string>): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

/** A block laid over an area: repeated where the area holds it several times, else once. */
export function laidOver<T>(
  block: Block<T>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Block<T | null> {
  const width = Math.max(1, ...block.map((row) => row.length));
  const isRepeated = rows % block.length === 0 && columns % width === 0;
  if (!isRepeated) return block;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => block[row % block.length]?.[column % width] ?? null),
  );
}
