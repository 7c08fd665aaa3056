import { fieldAt, fieldLabel, valueText } from '../../app/report/fieldLabels';
import type { EvaluatedForm } from '../../app/evaluate';
import type { Language } from '../../core/index';
import {
  cellName,
  isPercentFormat,
  type Area,
  type CellEdit,
  type CellValue,
  type SheetEdit,
} from '../../sheet/index';
import { sentenceCase } from '../check/sentenceCase';
import { changesWords } from '../words/changes';

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

/** Field and whether it is a rate; null: the cell is none of a form's own. */
function fieldOf(
  edit: CellEdit,
  forms: readonly EvaluatedForm[],
  language: Language,
): { readonly label: string; readonly isRate: boolean } | null {
  for (const form of forms) {
    const path = fieldAt(form, edit);
    if (path === null) continue;
    const label = fieldLabel(path, form, language);
    return {
      label: path.startsWith('indicators.') ? label : sentenceCase(label),
      isRate: path === 'budget.rate',
    };
  }
  return null;
}

/**
 * Edits of one sheet for people, in the order they were planned.
 * @param forms name the cells' fields; none: cells are shown by their addresses alone
 */
export function editRows(
  edits: readonly SheetEdit[],
  forms: readonly EvaluatedForm[],
  language: Language,
): readonly EditRow[] {
  const words = changesWords[language];
  return edits.map((edit): EditRow => {
    if (edit.kind === 'print-area') {
      const text = (area: Area | null): string => (area ? areaName(area) : words.notSet);
      return {
        cell: '',
        label: words.printArea,
        before: text(edit.before),
        after: text(edit.after),
        area: null,
        isHint: true,
      };
    }
    const { row, column } = edit;
    const field = fieldOf(edit, forms, language);
    const isHint = field === null && forms.length > 0;
    const text = (value: CellValue, format: string | null | undefined): string => {
      const isRate = (field?.isRate ?? false) || isPercentFormat(format ?? undefined);
      return value === null || value === '' ? words.blank : valueText(value, isRate);
    };
    return {
      cell: cellName(edit),
      label: field?.label ?? (isHint ? words.hint : ''),
      before: text(edit.before, edit.formatBefore),
      after: text(edit.after, edit.format),
      area: { top: row, left: column, bottom: row, right: column },
      isHint,
    };
  });
}

const oneCell = (text: string): string => text.replace(/\s+/g, ' ');

/** Cell, item and value, tab-separated, to paste into a sheet; the sheet's name before them where it is in doubt. */
export const copyText = (rows: readonly EditRow[], sheetName: string | null = null): string =>
  rows
    .filter(({ area }) => area !== null)
    .map(({ cell, label, after }) =>
      [...(sheetName === null ? [] : [sheetName]), cell, label, after].map(oneCell).join('\t'),
    )
    .join('\n');

/** How many of the form's own cells change: the 校验提示 column is told apart. */
export const countFields = (rows: readonly EditRow[]): number => rows.filter(({ isHint }) => !isHint).length;
