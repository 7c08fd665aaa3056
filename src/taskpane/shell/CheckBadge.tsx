import { Badge } from '../kit/Badge';
import { useWords } from '../kit/WordsContext';
import { verdictOf } from '../model/verdict';
import { shellWords } from '../words/shell';
import type { ViewProps } from './views';

/** How many things 提交前校验 still wants dealt with; nothing before it was run. */
export function CheckBadge({ state }: ViewProps) {
  const words = useWords(shellWords);
  const errors = state.isValidated ? (verdictOf(state)?.errors ?? 0) : 0;
  return errors > 0 ? <Badge text={String(errors)} label={words.errors(errors)} /> : null;
}
