import { memo } from 'react';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import type { Measures } from './measure';

export interface RowHeadsProps {
  readonly measures: Measures;
  readonly first: number;
  readonly last: number;
  readonly classes: Readonly<Record<'rowHeads' | 'rowHead', string>>;
}

function RowHeadsBare({ measures, first, last, classes }: RowHeadsProps) {
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div aria-hidden="true" className={classes.rowHeads} style={{ width: `${HEAD_WIDTH}px` }}>
      {rows
        .filter((row) => measures.height(row) > 0)
        .map((row) => (
          <div
            key={row}
            className={classes.rowHead}
            style={{
              top: `${HEAD_HEIGHT + (measures.tops[row] ?? 0)}px`,
              height: `${measures.height(row)}px`,
              lineHeight: `${measures.height(row) - 1}px`,
            }}
          >
            {row + 1}
          </div>
        ))}
    </div>
  );
}

/** The numbers of the rows, for the eye: cells tell their own row. One piece that stays in sight, not one a row. */
export const RowHeads = memo(RowHeadsBare);
