import { memo } from 'react';
import { columnName } from '../../sheet/index';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import type { Measures } from './measure';

export interface ColumnHeadsProps {
  readonly measures: Measures;
  readonly first: number;
  readonly last: number;
  readonly classes: Readonly<Record<'heads' | 'corner' | 'head', string>>;
}

function ColumnHeadsBare({ measures, first, last, classes }: ColumnHeadsProps) {
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div role="row" aria-rowindex={1} className={classes.heads} style={{ height: `${HEAD_HEIGHT}px` }}>
      <div
        role="gridcell"
        aria-colindex={1}
        className={classes.corner}
        style={{ width: `${HEAD_WIDTH}px` }}
      />
      {columns
        .filter((column) => measures.width(column) > 0)
        .map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={classes.head}
            style={{
              left: `${HEAD_WIDTH + (measures.lefts[column] ?? 0)}px`,
              width: `${measures.width(column)}px`,
            }}
          >
            {columnName(column)}
          </div>
        ))}
    </div>
  );
}

/** The letters of the columns. */
export const ColumnHeads = memo(ColumnHeadsBare);
