import { contains, type Grid } from './grid';
import type { Address } from './snapshot';

/** The column right of a label: behind the whole block where the label is merged. */
export const columnBeside = ({ snapshot }: Grid, label: Address): number =>
  (snapshot.merges.find((area) => contains(area, label))?.right ?? label.column) + 1;
