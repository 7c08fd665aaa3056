import type { EvaluatedForm } from '../../app/evaluate';
import { cellName, gridOf, type Address, type Grid, type Place, type SheetSnapshot } from '../../sheet/index';
import { titleBlank } from './titleBlank';

/** Fields that only a person can fill in. */
const PERSONAL =
  /^(?:header\.(?!title)|budget\.(?:approved|executed)$|goal\.(?:plannedText|achievedText|score)|causeAnalysis|improvement|indicators\.\d+\.(?:target|actual|name)$)/;

/** A field in a cell of its own, or behind its label in one cell: nothing stands there. */
function isBlank(grid: Grid, { row, column, inline }: Place): boolean {
  const cell = grid.cell(row, column);
  if (cell?.formula !== undefined) return false;
  if (inline)
    return (
      String(cell?.value ?? '')
        .slice(inline.start, inline.end)
        .trim() === ''
    );
  return (cell?.value ?? null) === null;
}

/** The title, while the year or the project is left blank in it. */
function blankTitle(grid: Grid, { layout: { title } }: EvaluatedForm): readonly Place[] {
  const cell = title && grid.cell(title.row, title.column);
  const isBlankText = typeof cell?.value === 'string' && titleBlank(cell.value) !== null;
  return title && isBlankText && cell.formula === undefined ? [title] : [];
}

/** Scores of indicators that no figure can give: the person who knows the work judges. */
const judged = ({ scorecard, places }: EvaluatedForm): readonly Place[] =>
  scorecard.indicators.flatMap((line, at) => {
    const place = places.get(`indicators.${at}.score`);
    return place && line.kind === 'qualitative' ? [place] : [];
  });

const TYPED = ['name', 'target', 'actual'] as const;

/** Rows of the tables that are ruled for indicators, and hold none yet. */
function blankRows(grid: Grid, { layout }: EvaluatedForm): readonly Place[] {
  const taken = [layout.causeAnalysis, layout.improvement, ...layout.totals].flatMap((place) =>
    place ? [place.row] : [],
  );
  return layout.tables.flatMap(({ headerRow, columns, rows }) => {
    const ends = [...taken, ...layout.tables.map((table) => table.headerRow)].filter(
      (row) => row > headerRow,
    );
    const end = Math.min(layout.area.bottom + 1, ...ends);
    const known = new Set(rows.map(({ row }) => row));
    const places: Place[] = [];
    for (let row = headerRow + 1; row < end; row += 1) {
      const cells = TYPED.flatMap((field) => {
        const column = columns[field];
        return column === undefined ? [] : [{ row, column }];
      });
      if (!known.has(row) && cells.every((cell) => isBlank(grid, cell))) places.push(...cells);
    }
    return places;
  });
}

/** The blank cells that the forms leave to a person. */
export function cellsToFill(sheet: SheetSnapshot, forms: readonly EvaluatedForm[]): readonly Address[] {
  const grid = gridOf(sheet);
  const places = forms.flatMap((form) => [
    ...[...form.places].flatMap(([path, place]) => (PERSONAL.test(path) ? [place] : [])),
    ...judged(form),
    ...blankRows(grid, form),
  ]);
  const blank = [
    ...forms.flatMap((form) => blankTitle(grid, form)),
    ...places.filter((place) => isBlank(grid, place)),
  ];
  return [...new Map(blank.map(({ row, column }) => [cellName({ row, column }), { row, column }])).values()];
}

/** The uppermost, leftmost place of the forms; null where there is none. */
export function firstPlace(forms: readonly EvaluatedForm[]): Address | null {
  const places = forms.flatMap((form) => [...form.places.values()]);
  return places.reduce<Address | null>((first, place) => {
    const isBefore =
      first === null || place.row < first.row || (place.row === first.row && place.column < first.column);
    return isBefore ? { row: place.row, column: place.column } : first;
  }, null);
}
