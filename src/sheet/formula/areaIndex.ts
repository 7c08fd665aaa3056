import type { Area } from '../snapshot';
import { isInside } from '../references';

/** Areas up to this wide are kept per column, wider ones in one list for all columns. */
const NARROW = 64;

/**
 * Which of many areas hold a cell. Built once, then asked; each answer costs about the logarithm of the number of
 * areas. Owners are any numbers.
 */
export class AreaIndex {
  private readonly columns = new Map<number, RowIntervals>();
  private readonly wide = new RowIntervals();

  add(area: Area, owner: number): void {
    if (area.right - area.left >= NARROW) {
      this.wide.add(area, owner);
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      let intervals = this.columns.get(column);
      if (!intervals) this.columns.set(column, (intervals = new RowIntervals()));
      intervals.add(area, owner);
    }
  }

  /** Takes away all areas that hold the cell, and gives their owners (an owner once per area). */
  take(row: number, column: number): number[] {
    const owners: number[] = [];
    this.columns.get(column)?.take(row, column, owners);
    this.wide.take(row, column, owners);
    return owners;
  }

  /** Owner of one area that holds the cell; undefined when none does. */
  find(row: number, column: number): number | undefined {
    return this.columns.get(column)?.find(row, column) ?? this.wide.find(row, column);
  }
}

interface Interval {
  readonly area: Area;
  readonly owner: number;
}

/** Areas sorted by their top row, as a balanced tree laid out in an array that knows the lowest bottom of each subtree. */
class RowIntervals {
  private intervals: Interval[] = [];
  /** Largest bottom row of the subtree whose middle this is; -1 when all of it is taken. */
  private deepest: Int32Array | null = null;
  private taken: Uint8Array = new Uint8Array(0);

  add(area: Area, owner: number): void {
    this.intervals.push({ area, owner });
    this.deepest = null;
  }

  take(row: number, column: number, owners: number[]): void {
    const deepest = this.built();
    const visit = (low: number, high: number): number => {
      if (low >= high) return -1;
      const middle = (low + high) >>> 1;
      if ((deepest[middle] as number) < row) return deepest[middle] as number;
      const { area, owner } = this.intervals[middle] as Interval;
      let bottom = visit(low, middle);
      if (area.top <= row && !this.taken[middle] && isInside(area, row, column)) {
        this.taken[middle] = 1;
        owners.push(owner);
      }
      if (!this.taken[middle]) bottom = Math.max(bottom, area.bottom);
      bottom = Math.max(
        bottom,
        area.top <= row ? visit(middle + 1, high) : this.bottomOf(deepest, middle + 1, high),
      );
      deepest[middle] = bottom;
      return bottom;
    };
    visit(0, this.intervals.length);
  }

  find(row: number, column: number): number | undefined {
    const deepest = this.built();
    const visit = (low: number, high: number): number | undefined => {
      const middle = (low + high) >>> 1;
      if (low >= high || (deepest[middle] as number) < row) return undefined;
      const { area, owner } = this.intervals[middle] as Interval;
      if (area.top > row) return visit(low, middle);
      if (!this.taken[middle] && isInside(area, row, column)) return owner;
      return visit(low, middle) ?? visit(middle + 1, high);
    };
    return visit(0, this.intervals.length);
  }

  private bottomOf(deepest: Int32Array, low: number, high: number): number {
    return low >= high ? -1 : (deepest[(low + high) >>> 1] as number);
  }

  private built(): Int32Array {
    if (this.deepest) return this.deepest;
    this.intervals.sort((a, b) => a.area.top - b.area.top);
    const deepest = new Int32Array(this.intervals.length);
    const build = (low: number, high: number): number => {
      if (low >= high) return -1;
      const middle = (low + high) >>> 1;
      const own = (this.intervals[middle] as Interval).area.bottom;
      return (deepest[middle] = Math.max(own, build(low, middle), build(middle + 1, high)));
    };
    build(0, this.intervals.length);
    this.taken = new Uint8Array(this.intervals.length);
    this.deepest = deepest;
    return deepest;
  }
}
