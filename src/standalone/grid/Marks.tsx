import type { Address, Area } from '../../sheet/index';
import { HEAD_HEIGHT, HEAD_WIDTH } from './heads';
import type { Measures } from './measure';
import { isSameArea } from './selection';

export interface MarksProps {
  readonly measures: Measures;
  readonly area: Area;
  /** The active cell, or the whole of its merged block. */
  readonly active: Area;
  /** Waits to be pasted elsewhere. */
  readonly cut: Area | null;
  readonly isShown: boolean;
  readonly classes: Readonly<Record<'mark' | 'selected' | 'active' | 'shown' | 'cut', string>>;
}

/** Rectangle of an area in pixels, its own lines within it. */
export function placeOf({ lefts, tops }: Measures, { top, left, bottom, right }: Area) {
  const [x, y] = [lefts[left] ?? 0, tops[top] ?? 0];
  return { left: x, top: y, width: (lefts[right + 1] ?? 0) - x, height: (tops[bottom + 1] ?? 0) - y };
}

const styleOf = (measures: Measures, area: Area) => {
  const { left, top, width, height } = placeOf(measures, area);
  return {
    left: `${HEAD_WIDTH + left - 1}px`,
    top: `${HEAD_HEIGHT + top - 1}px`,
    width: `${width + 1}px`,
    height: `${height + 1}px`,
  };
};

export const cellArea = ({ row, column }: Address): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** What is selected, drawn over the sheet. */
export function Marks({ measures, area, active, cut, isShown, classes }: MarksProps) {
  return (
    <>
      {isSameArea(area, active) ? null : (
        <div
          aria-hidden="true"
          data-mark="selected"
          className={`${classes.mark} ${classes.selected}`}
          style={styleOf(measures, area)}
        />
      )}
      <div
        aria-hidden="true"
        data-mark={isShown ? 'shown' : 'active'}
        className={`${classes.mark} ${classes.active} ${isShown ? classes.shown : ''}`}
        style={styleOf(measures, active)}
      />
      {cut ? (
        <div
          aria-hidden="true"
          data-mark="cut"
          className={`${classes.mark} ${classes.cut}`}
          style={styleOf(measures, cut)}
        />
      ) : null}
    </>
  );
}
