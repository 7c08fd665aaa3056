import type { DrawnLine } from './rowLines';

export interface RowLinesProps {
  readonly lines: readonly DrawnLine[];
  /** Colour of the sheet's own grid lines. */
  readonly gridLine: string;
  readonly className: string;
  readonly lineClass?: string;
}

/** The lines of one row, on screen and on paper. */
export function RowLines({ lines, gridLine, className, lineClass }: RowLinesProps) {
  return (
    <svg className={className} aria-hidden="true">
      {lines.map(({ path, color, width, dashes }) => (
        <path
          key={`${color ?? ''} ${width} ${dashes ?? ''}`}
          className={lineClass}
          data-line={color === null ? 'grid' : 'border'}
          d={path}
          stroke={color ?? gridLine}
          strokeWidth={width}
          strokeDasharray={dashes}
        />
      ))}
    </svg>
  );
}
