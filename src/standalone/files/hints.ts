import { severityLabel } from '../../core/index';
import { isWarningsHeader, type CellEdit, type CellValue } from '../../sheet/index';
import type { SheetChanges } from './changes';

const STARTS = (['error', 'warning', 'info'] as const).flatMap((severity) =>
  (['zh-CN', 'en'] as const).map((language) => `【${severityLabel(severity, language)}】`),
);

/** Texts of the 校验提示 column: stricter than their brackets, which a person may write into a form as well. */
const isHint = (value: CellValue): boolean =>
  typeof value === 'string' && (isWarningsHeader(value) || STARTS.some((start) => value.startsWith(start)));

const isHintEdit = ({ before, after }: CellEdit): boolean => isHint(after ?? before);

/** How many of the changed cells are hints that were written, written anew or taken away. */
export const countHints = (changes: readonly SheetChanges[]): number =>
  changes.reduce((sum, { edits }) => sum + edits.filter(isHintEdit).length, 0);
