import type { Area, SheetSnapshot } from '../../sheet/index';
import type { SheetLook } from '../../xlsx/index';
import type { PrintedSheet } from './printedSheet';

/** Cells that a browser lays out and prints within seconds; with ten times as many it stands still for minutes. */
const MOST_CELLS = 20_000;
/** Cells whose texts are measured for it: those beside the print area make rows high as well. */
const MOST_READ = 100_000;

export interface LimitedSheet extends PrintedSheet {
  /** There is more than a browser prints in good time. */
  readonly isCut: boolean;
}

const hiddenRows = ({ rows }: SheetLook): ReadonlySet<number> =>
  new Set(rows.filter(({ isHidden }) => isHidden).map(({ row }) => row));

/** How many columns of an area are seen. */
function columnsSeen({ columns }: SheetLook, { left, right }: Area): number {
  const hidden = new Set<number>();
  for (const { first, last, isHidden } of columns)
    for (let at = Math.max(first, left); isHidden && at <= Math.min(last, right); at += 1) hidden.add(at);
  return right - left + 1 - hidden.size;
}

/** The areas up to the last row that is within the limit, and of the sheet what their rows hold. */
export function withinLimit({ sheet, areas }: PrintedSheet, look: SheetLook): LimitedSheet {
  const hidden = hiddenRows(look);
  let left = MOST_CELLS;
  const kept = areas.flatMap((area): Area[] => {
    const wide = Math.max(1, columnsSeen(look, area));
    let bottom = area.top - 1;
    while (bottom < area.bottom && (left >= wide || hidden.has(bottom + 1))) {
      bottom += 1;
      if (!hidden.has(bottom)) left -= wide;
    }
    return bottom < area.top ? [] : [{ ...area, bottom }];
  });
  const read = readable(sheet, kept, look);
  const within = kept
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, read.last) }))
    .filter(({ top, bottom }) => top <= bottom);
  const count = (list: readonly Area[]): number =>
    list.reduce((rows, { top, bottom }) => rows + bottom - top + 1, 0);
  return { sheet: read.sheet, areas: within, isCut: count(within) < count(areas) };
}

/** The sheet with the cells that stand beside the areas and in the rows printed again, as many as may be read. */
function readable(
  sheet: SheetSnapshot,
  areas: readonly Area[],
  { page: { titleRows } }: SheetLook,
): { readonly sheet: SheetSnapshot; readonly last: number } {
  const stretches = [
    ...areas.map(({ top, bottom }) => ({ first: top, last: bottom })),
    ...(titleRows ? [titleRows] : []),
  ];
  const cells = sheet.cells.filter(({ row }) =>
    stretches.some(({ first, last }) => row >= first && row <= last),
  );
  const beyond = cells[MOST_READ];
  return {
    sheet: { ...sheet, cells: cells.slice(0, MOST_READ) },
    last: beyond ? beyond.row - 1 : Infinity,
  };
}
