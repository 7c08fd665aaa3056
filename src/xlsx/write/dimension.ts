import type { Area } from '../../sheet/snapshot';
import { areaName } from '../create/areaName';
import { isInside, parseAreaName } from '../../sheet/references';
import type { XmlScanner } from '../xml/scanner';
import type { Splices } from '../xml/splices';

/** The sheet's `<dimension>`: widened to cover new cells, else left as it is. */
export class DimensionPatch {
  private stated: Area | null = null;
  private covered: Area | null = null;
  private start = 0;
  private end = 0;

  /** The scanner is at the START of the dimension. One that is no area is left alone. */
  see(scanner: XmlScanner): void {
    const { attributes } = scanner;
    const index = attributes.indexOf('ref');
    if (index < 0) return;
    this.stated = this.covered = parseAreaName(attributes.valueAt(index));
    this.start = attributes.valueStarts[index] ?? 0;
    this.end = attributes.valueEnds[index] ?? 0;
  }

  cover(row: number, column: number): void {
    if (!this.covered || isInside(this.covered, row, column)) return;
    const { top, left, bottom, right } = this.covered;
    this.covered = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }

  write(splices: Splices): void {
    if (this.covered && this.covered !== this.stated)
      splices.replace(this.start, this.end, areaName(this.covered));
  }
}
