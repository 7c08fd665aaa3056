import type { MouseEvent } from 'react';
import type { Address } from '../../sheet/index';
import type { Editing } from './useEditing';

/** The cell under the pointer. */
function cellUnder(target: EventTarget): Address | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

export interface Pointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** A click chooses a cell, drawing on selects a block, a double click opens the cell. */
export function usePointer(editing: Editing, focusEditor: () => void): Pointer {
  return {
    onMouseDown: (event) => {
      const chosen = cellUnder(event.target);
      if (!chosen || event.button !== 0) return;
      if (event.target instanceof HTMLTextAreaElement) {
        editing.stay();
        return;
      }
      event.preventDefault();
      editing.choose(chosen, event.shiftKey);
      focusEditor();
    },
    onMouseOver: (event) => {
      const isDragging = (event.buttons & 1) !== 0 && !editing.typed;
      const over = isDragging ? cellUnder(event.target) : null;
      if (over) editing.choose(over, true);
    },
    onDoubleClick: (event) => {
      if (cellUnder(event.target) && !editing.typed) editing.open();
    },
  };
}
