import { across, down, LAST_COLUMN } from '../columns';
import type { Draft } from '../draft';
import type { FilledForm, FilledIndicator, FilledValue } from '../filledForm';
import { INDICATOR_HINTS } from '../hints';
import type { TemplateVariant } from '../variants';

const LABELS = ['一级指标', '二级指标', '指标名称', '年初目标值\n（A）', '实际完成值\n（B）', '得分'];

/** The indicator table with its classes merged, and the total row where the form has one. */
export function placeIndicators(draft: Draft, variant: TemplateVariant, form: FilledForm | null): void {
  const rows = form?.indicators ?? variant.blankRows.map(blankIndicator);
  const head = draft.addRow(36);
  LABELS.forEach((label, index) => {
    draft.place(across(head, index + 1), label, 'label');
  });

  const first = head + 1;
  rows.forEach((row) => {
    placeRow(draft, row);
  });
  const last = head + rows.length;
  const label = `${variant.indicatorLabel}\n（${variant.indicatorPoints}分）`;
  draft.place(down(0, head, last), label, 'blockLabel');
  placeClasses(
    draft,
    first,
    1,
    rows.map((row) => [row.level1Text]),
  );
  placeClasses(
    draft,
    first,
    2,
    rows.map((row) => [row.level1Text, row.level2Text]),
  );

  if (rows.length > 0) {
    draft.addInput({ area: down(3, first, last), ...INDICATOR_HINTS.name });
    draft.addInput({ area: down(4, first, last), ...INDICATOR_HINTS.target });
    draft.addInput({ area: down(5, first, last), ...INDICATOR_HINTS.actual });
    draft.addInput({ area: down(6, first, last), ...INDICATOR_HINTS.score(variant.indicatorPoints) });
    draft.textAreas.push({ top: first, left: 4, bottom: last, right: 5 });
  }
  if (variant.totalPlace === 'totalRow') placeTotal(draft, form);
}

const blankIndicator = (row: TemplateVariant['blankRows'][number]): FilledIndicator => ({
  ...row,
  name: '',
  target: '',
  actual: '',
  score: null,
});

function placeRow(draft: Draft, indicator: FilledIndicator): void {
  const row = draft.addRow(29);
  draft.place(across(row, 3), indicator.name || null, 'text');
  placeValue(draft, row, 4, indicator.target);
  placeValue(draft, row, 5, indicator.actual);
  draft.place(across(row, 6), indicator.score, 'number');
}

function placeValue(draft: Draft, row: number, column: number, value: FilledValue): void {
  if (typeof value === 'string') draft.place(across(row, column), value || null, 'quantity');
  else draft.place(across(row, column), value.value, 'number', { format: value.format });
}

/** Writes the last word of each run of equal paths once, over the run's merged cells. */
function placeClasses(
  draft: Draft,
  first: number,
  column: number,
  paths: readonly (readonly [...string[], string])[],
): void {
  let start = 0;
  paths.forEach((path, index) => {
    if (path.join('\n') === paths[index + 1]?.join('\n')) return;
    draft.place(down(column, first + start, first + index), path[path.length - 1] ?? '', 'label');
    start = index + 1;
  });
}

function placeTotal(draft: Draft, form: FilledForm | null): void {
  const row = draft.addRow(29);
  draft.place(across(row, 0, LAST_COLUMN - 1), '总分', 'blockLabel');
  const { hint } = INDICATOR_HINTS.total;
  const decimal = { min: 0, max: 100, message: '总分应为0至100之间的数，请核对。' };
  draft.place(across(row, LAST_COLUMN), form?.total ?? null, 'number', { input: { hint, decimal } });
}
