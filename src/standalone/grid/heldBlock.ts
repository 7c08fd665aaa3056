import { gridOf, type Address, type SheetSnapshot } from '../../sheet/index';
import { createStore, type Store } from '../../taskpane/model/store';
import type { OpenFile, TypedCell } from '../files/openFile';
import { randomId } from '../files/randomId';
import { parseBlock, parseValues } from './block';
import type { CopiedBlock, Offered } from './clipboard';

/** Where a block was cut. It stays there until it is pasted. */
export interface CutFrom {
  readonly file: OpenFile;
  /** As it stood then. */
  readonly sheet: SheetSnapshot;
}

export interface Held {
  /** Last copied or cut in the page. */
  readonly block: CopiedBlock | null;
  /** Tells the block on the clipboard from any other that reads the same. */
  readonly mark: string | null;
  /** null: copied, or cut and already moved. */
  readonly cutFrom: CutFrom | null;
}

/** One for the page, as the computer has one clipboard. */
export const heldBlock: Store<Held> = createStore<Held>({ block: null, mark: null, cutFrom: null });

/** The page's own kind of clipboard content. Programs that keep old clipboards may drop it, and keep the text. */
const VALUES = 'application/x-self-evaluation-values+json';
const MARK = 'application/x-self-evaluation-mark';

/** Systems change line ends on the clipboard, and some end the last line. */
const bare = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

/** Programs that show tables and documents put HTML beside their text; the page does not. */
const isForeign = (clipboard: DataTransfer): boolean => clipboard.types.includes('text/html');

/** Whether the clipboard still holds what the page last put there. */
function isHeld(clipboard: DataTransfer): boolean {
  const { block } = heldBlock.get();
  return (
    block !== null &&
    clipboard.types.includes('text/plain') &&
    !isForeign(clipboard) &&
    bare(block.text) === bare(clipboard.getData('text/plain'))
  );
}

/**
 * Puts a block on the clipboard: its text for other programs, its values for other windows of the page.
 * @param cutFrom null: it is only copied
 */
export function hold(clipboard: DataTransfer, block: CopiedBlock, cutFrom: CutFrom | null): void {
  const mark = randomId();
  clipboard.setData('text/plain', block.text);
  clipboard.setData(VALUES, JSON.stringify(block.values));
  clipboard.setData(MARK, mark);
  heldBlock.set({ block, mark, cutFrom });
}

/** The page's own block with its values, else the clipboard's text; null: it holds neither, as with a picture. */
export function offeredBy(clipboard: DataTransfer): Offered | null {
  const { block } = heldBlock.get();
  const values = parseValues(clipboard.getData(VALUES)) ?? (isHeld(clipboard) ? block?.values : null);
  if (values) return { block: values, isTyped: false };
  const text = clipboard.getData('text/plain');
  return text === '' ? null : { block: parseBlock(text), isTyped: true };
}

/** A change of the sheet ends cutting, as in any spreadsheet: what stands there now is not what was cut. */
const isAsCut = ({ file, sheet }: CutFrom): boolean => file.getState().sheets.includes(sheet);

/** What of a sheet waits to be moved away; null: nothing. */
export function cutBlock({ block, cutFrom }: Held, sheet: SheetSnapshot): CopiedBlock | null {
  return cutFrom?.sheet === sheet && isAsCut(cutFrom) ? block : null;
}

/** The cells of a block that hold something, emptied. */
export function emptied(sheet: SheetSnapshot, { area }: CopiedBlock): readonly TypedCell[] {
  const grid = gridOf(sheet);
  const cells: TypedCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if ((grid.cell(row, column)?.value ?? null) !== null) cells.push({ row, column, value: null });
  return cells;
}

export interface Moved {
  readonly from: CutFrom;
  /** Where the block stood, but for what was pasted over. */
  readonly cells: readonly TypedCell[];
}

/** What pasting empties; null: the block was only copied, or its sheet or the clipboard has changed since. */
export function movedBy(
  clipboard: DataTransfer,
  target: { readonly sheet: SheetSnapshot; readonly cells: readonly Address[] },
): Moved | null {
  const { block, mark, cutFrom } = heldBlock.get();
  if (!block || !cutFrom || clipboard.getData(MARK) !== mark || !isAsCut(cutFrom)) return null;
  const isOver = ({ row, column }: Address): boolean =>
    cutFrom.sheet === target.sheet && target.cells.some((cell) => cell.row === row && cell.column === column);
  return { from: cutFrom, cells: emptied(cutFrom.sheet, block).filter((cell) => !isOver(cell)) };
}
