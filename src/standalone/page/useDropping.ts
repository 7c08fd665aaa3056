import { useState, type DragEvent } from 'react';
import { droppedSources } from '../files/dropped';
import type { FileSource } from '../files/fileSource';

export interface Dropping {
  /** Something is held over the page. */
  readonly isOver: boolean;
  /** For the element that takes them. */
  readonly handlers: Readonly<
    Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>
  >;
}

/** Files and folders are dropped anywhere on the page. */
export function useDropping(add: (sources: readonly FileSource[]) => void): Dropping {
  const [isOver, setIsOver] = useState(false);
  const accept = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return {
    isOver,
    handlers: {
      // Entered anew where the page has changed below what is held.
      onDragEnter: accept,
      onDragOver: accept,
      onDragLeave: ({ relatedTarget }) => {
        if (relatedTarget === null) setIsOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setIsOver(false);
        void droppedSources(event.dataTransfer).then(add);
      },
    },
  };
}
