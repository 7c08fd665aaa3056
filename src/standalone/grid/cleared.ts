import type { TypedCell } from '../files/openFile';
import { areaOf, cellsOf, type Selection } from './selection';
import { withoutPart, type TextPart } from './textPart';
import type { SheetGround } from './useGround';

/** What Delete writes: selected cells that hold something, blank; of a label with its field, alone, the field. */
export function cleared(
  ground: SheetGround,
  selection: Selection,
  { content, part }: { readonly content: string; readonly part: TextPart | null },
): readonly TypedCell[] {
  const { anchor, focus, active } = selection;
  if (part && anchor.row === focus.row && anchor.column === focus.column) {
    const isFilled = content.slice(part.start, part.end).trim() !== '';
    return isFilled ? [{ ...active, value: withoutPart(content, part) }] : [];
  }
  return cellsOf(ground, areaOf(selection))
    .filter(({ row, column }) => (ground.grid.cell(row, column)?.value ?? null) !== null)
    .map((cell) => ({ ...cell, value: null }));
}
