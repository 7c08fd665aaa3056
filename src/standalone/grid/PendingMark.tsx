import { useWords } from '../../taskpane/kit/WordsContext';
import { gridWords } from '../words/grid';
import { lookClasses } from './lookClasses';
import type { DrawnCell } from './rowPlan';

type PendingMarkProps = Pick<DrawnCell, 'look' | 'side'> & {
  readonly classes: Readonly<Record<'room' | 'pending', string>>;
};

/** On screen alone, where a formula waits to be calculated: neither on paper, nor copied, nor saved. */
export function PendingMark({ look, side, classes }: PendingMarkProps) {
  const words = useWords(gridWords);
  return (
    <div className={`${classes.room} ${lookClasses(look, side).room}`}>
      <div className={classes.pending} data-pending>
        {words.pendingMark}
      </div>
    </div>
  );
}
