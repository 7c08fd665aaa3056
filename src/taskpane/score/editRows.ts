import type { FieldPath } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import {
  cellName,
  displayText,
  type Area,
  type CellValue,
  type SheetEdit,
  type SnapshotCell,
} from '../../sheet/index';
import type { ChangesWords } from '../words/changes';

/** One changed cell as it is shown. */
export interface EditRow {
  /** Cell name, or the print area's. */
  readonly cell: string;
  /** Field that stands there, as people call it. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly area: Area | null;
  /** A cell of the 校验提示 column. */
  readonly isHint: boolean;
}

const areaName = ({ top, left, bottom, right }: Area): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/** The field that a job may have written in a cell. */
function pathAt({ places }: EvaluatedForm, row: number, column: number): FieldPath | undefined {
  for (const [path, place] of places) {
    const isWritten = /(?:\.score|\.rate|^total.*|^causeAnalysis)$/.test(path);
    if (isWritten && place.row === row && place.column === column) return path;
  }
  return undefined;
}

function fieldLabel(path: FieldPath, { form }: EvaluatedForm, { fields }: ChangesWords): string {
  const index = /^indicators\.(\d+)\./.exec(path)?.[1];
  if (index !== undefined) return fields.score(form.indicators[Number(index)]?.name || fields.unnamed);
  if (path === 'budget.rate') return fields.rate;
  if (path === 'budget.score') return fields.score(fields.budget);
  if (path === 'goal.score') return fields.score(fields.goal);
  return path === 'causeAnalysis' ? fields.cause : fields.total;
}

/** The sheet that edits belong to: what names its cells, and shows their values. */
export interface EditedSheet {
  /** None: cells are shown without the names of their fields. */
  readonly forms: readonly EvaluatedForm[];
  /** For the number formats; absent: a rate is told by its field. */
  readonly cells?: readonly SnapshotCell[];
}

/** Edits of one sheet for people, in the order they were planned. */
export function editRows(
  edits: readonly SheetEdit[],
  { forms, cells = [] }: EditedSheet,
  words: ChangesWords,
): readonly EditRow[] {
  const formats = new Map(cells.map((cell) => [cellName(cell), cell.format]));
  return edits.map((edit): EditRow => {
    if (edit.kind === 'print-area') {
      const text = (area: Area | null): string => (area ? areaName(area) : words.blank);
      return {
        cell: '',
        label: words.fields.printArea,
        before: text(edit.before),
        after: text(edit.after),
        area: null,
        isHint: true,
      };
    }
    const { row, column } = edit;
    const cell = cellName(edit);
    const owner = forms.find((form) => pathAt(form, row, column) !== undefined);
    const path = owner && pathAt(owner, row, column);
    const format = edit.format ?? formats.get(cell) ?? (path === 'budget.rate' ? '0.00%' : undefined);
    const text = (value: CellValue): string =>
      displayText({ value, ...(format === undefined ? {} : { format }) }) || words.blank;
    const isHint = !path && forms.length > 0;
    return {
      cell,
      label: owner && path ? fieldLabel(path, owner, words) : isHint ? words.fields.hint : '',
      before: text(edit.before),
      after: text(edit.after),
      area: { top: row, left: column, bottom: row, right: column },
      isHint,
    };
  });
}

const oneCell = (text: string): string => text.replace(/\s+/g, ' ');

/** Cell, item and value, tab-separated, to paste into a sheet. */
export const copyText = (rows: readonly EditRow[]): string =>
  rows
    .filter(({ area }) => area !== null)
    .map(({ cell, label, after }) => [cell, label, after].map(oneCell).join('\t'))
    .join('\n');

/** How many of the form's own cells change: the 校验提示 column is told apart. */
export const countFields = (rows: readonly EditRow[]): number => rows.filter(({ isHint }) => !isHint).length;
