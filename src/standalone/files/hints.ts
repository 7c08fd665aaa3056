import { isWarningText, type CellEdit } from '../../sheet/index';
import type { SheetChanges } from './changes';

const isHintEdit = ({ before, after }: CellEdit): boolean => isWarningText(after ?? before);

/** How many of the changed cells are hints that were written, written anew or taken away. */
export const countHints = (changes: readonly SheetChanges[]): number =>
  changes.reduce((sum, { edits }) => sum + edits.filter(isHintEdit).length, 0);
