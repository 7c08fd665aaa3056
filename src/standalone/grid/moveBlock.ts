import type { ClipboardEvent } from 'react';
import { cellName, type Address } from '../../sheet/index';
import type { OpenFile } from '../files/openFile';
import { typedEdits } from '../files/typing';
import { copied, pasted } from './clipboard';
import { emptied, heldBlock, hold, movedBy, offeredBy } from './heldBlock';
import type { Refusal } from './refusal';
import type { Selection } from './selection';
import type { SheetGround } from './useGround';

export interface BlockParts {
  readonly file: OpenFile;
  readonly ground: SheetGround;
  readonly selection: Selection;
  readonly event: ClipboardEvent;
  readonly onRefused: (refusal: Refusal | null) => void;
}

/** Copies what is selected, or cuts it: it is marked then, and goes away once it is pasted. */
export function takeBlock({ file, ground, selection, event, onRefused }: BlockParts): void {
  event.preventDefault();
  const { sheet } = ground;
  const block = copied(ground, selection);
  const isCut = event.type === 'cut';
  const allowed = isCut ? typedEdits(sheet, emptied(sheet, block)) : null;
  if (allowed?.ok === false) {
    onRefused({ kind: 'problem', problem: allowed.problem });
    return;
  }
  hold(event.clipboardData, block, isCut ? { file, sheet } : null);
  onRefused(null);
}

/**
 * Pastes over what is selected. A block that was cut leaves its place in the same step; another sheet's in a step of
 * its own. @returns the far corner of what was pasted; null: refused, nothing was changed
 */
export function putBlock({ file, ground, selection, event, onRefused }: BlockParts): Address | null {
  event.preventDefault();
  const { sheet } = ground;
  const offered = offeredBy(event.clipboardData);
  if (!offered) {
    onRefused({ kind: 'no-text' });
    return null;
  }
  const { cells, covered, corner } = pasted(ground, selection, offered);
  if (covered.length > 0) {
    onRefused({ kind: 'covered', cells: covered.map(cellName) });
    return null;
  }
  const moved = movedBy(event.clipboardData, { sheet, cells });
  const isWithin = moved?.from.sheet === sheet;
  const written = file.edit(sheet.id, isWithin ? [...moved.cells, ...cells] : cells);
  if (!written.ok) {
    onRefused({ kind: 'problem', problem: written.problem });
    return null;
  }
  const left = moved && !isWithin ? moved.from.file.edit(moved.from.sheet.id, moved.cells) : written;
  onRefused(left.ok ? null : { kind: 'problem', problem: left.problem });
  heldBlock.set({ cutFrom: null });
  return corner;
}
