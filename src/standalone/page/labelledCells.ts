import type { EvaluatedSheet } from '../../app/evaluate';
import { cellName, gridOf, type Place, type SheetSnapshot } from '../../sheet/index';
import type { TextPart } from '../grid/textPart';
import { titleBlank } from './titleBlank';

type Inline = NonNullable<Place['inline']>;

/** What stands behind a label, without the blanks around it; the blanks themselves where nothing follows them. */
function valuePart(text: string, { start, end }: Inline): TextPart {
  const value = text.slice(start, end);
  const written = value.trim();
  if (written === '') return { start, end: end === text.length ? end : start };
  const from = start + value.indexOf(written);
  return { start: from, end: from + written.length };
}

/** The first field in which nothing stands, else the last. */
function partOf(text: string, fields: readonly Inline[]): TextPart {
  const ordered = [...fields].sort((one, other) => one.start - other.start);
  const blank = ordered.find(({ start, end }) => text.slice(start, end).trim() === '');
  const field = blank ?? ordered.at(-1);
  return field ? valuePart(text, field) : { start: text.length, end: text.length };
}

/**
 * The cells that hold a label and its field, and titles with a blank in them, by name, and the part of their text that
 * typing replaces. Behind all of a text that has changed since the forms were read.
 */
export function labelledCells(sheet: SheetSnapshot, read: EvaluatedSheet): ReadonlyMap<string, TextPart> {
  const [now, then] = [gridOf(sheet), gridOf(read.snapshot)];
  const fields = new Map<string, { place: Place; inline: Inline[] }>();
  for (const { places } of read.forms)
    for (const place of places.values()) {
      if (!place.inline) continue;
      const known = fields.get(cellName(place)) ?? { place, inline: [] };
      fields.set(cellName(place), { place, inline: [...known.inline, place.inline] });
    }
  const titles = read.forms.flatMap(({ layout: { title } }): [string, TextPart][] => {
    const part = title && titleBlank(String(now.cell(title.row, title.column)?.value ?? ''));
    return title && part ? [[cellName(title), part]] : [];
  });
  return new Map([
    ...titles,
    ...[...fields].map(([name, { place, inline }]): [string, TextPart] => {
      const text = String(now.cell(place.row, place.column)?.value ?? '');
      const isAsRead = text === String(then.cell(place.row, place.column)?.value ?? '');
      return [name, partOf(text, isAsRead ? inline : [])];
    }),
  ]);
}
