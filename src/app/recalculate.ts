import type { Language, Settings } from '../core/index';
import {
  applyEdits,
  gridOf,
  planValues,
  planWarnings,
  splitLocked,
  success,
  warningTexts,
  type EditReceipt,
  type JobWatch,
  type Outcome,
  type SheetEdit,
  type SheetSnapshot,
  type WorkbookPort,
} from '../sheet/index';
import {
  evaluateForm,
  evaluateSheet,
  type EvaluatedForm,
  type EvaluatedSheet,
  type ScoringOptions,
} from './evaluate';
import { validate, type ValidateOptions } from './validate';
import { writePlans } from './writePlans';

export interface PlanOptions {
  /** Write the 校验提示 column (default true). false takes an earlier one away. */
  readonly warningsColumn?: boolean;
  /** Write to locked cells of a protected sheet as well; the protection itself stays. */
  readonly writeLocked?: boolean;
  readonly language?: Language;
}

export type RecalculateOptions = ValidateOptions & PlanOptions;

/** One sheet: as it was read, and what is to be written. */
export interface PlannedSheet {
  readonly evaluated: EvaluatedSheet;
  /** The forms as they are once the edits stand there, in the same order. */
  readonly after: readonly EvaluatedForm[];
  /** Changes the sheet allows. */
  readonly edits: readonly SheetEdit[];
  /** Changes that its protection forbids; nothing is lost: the caller names the cells and their values. */
  readonly locked: readonly SheetEdit[];
}

export interface Recalculation {
  readonly sheets: readonly PlannedSheet[];
  /** null: nothing had to change. */
  readonly receipt: EditReceipt | null;
}

function planScores(evaluated: EvaluatedSheet, settings?: Settings): readonly SheetEdit[] {
  const grid = gridOf(evaluated.snapshot);
  return evaluated.forms.flatMap(({ places, form, scorecard }) =>
    planValues(grid, places, form, scorecard, settings),
  );
}

/** The forms as they read once the scores are written; looked for anew only where a text with several fields changed. */
function formsAfter(
  { forms }: EvaluatedSheet,
  edits: readonly SheetEdit[],
  after: SheetSnapshot,
  options: ScoringOptions,
): readonly EvaluatedForm[] {
  if (edits.length === 0) return forms;
  const hasMovedFields = edits.some((edit) => edit.kind === 'cell' && typeof edit.after === 'string');
  if (hasMovedFields) return evaluateSheet(after, options).forms;
  return forms.map(({ layout }) => evaluateForm(gridOf(after), layout, options));
}

/**
 * Steps 2–6 for one sheet: scores first, then the warnings that still hold once the scores stand there, so that
 * a second run finds nothing to change.
 */
export function planSheet(
  evaluated: EvaluatedSheet,
  options: ScoringOptions & PlanOptions = {},
): PlannedSheet {
  const { snapshot } = evaluated;
  if (evaluated.forms.length === 0) return { evaluated, after: [], edits: [], locked: [] };
  const { warningsColumn = true, writeLocked = false, language = 'zh-CN' } = options;
  const allowed = (before: SheetSnapshot, edits: readonly SheetEdit[]): ReturnType<typeof splitLocked> =>
    writeLocked ? { writable: edits, locked: [] } : splitLocked(gridOf(before), edits);
  const scores = allowed(snapshot, planScores(evaluated, options.settings));
  const after = applyEdits(snapshot, scores.writable);
  const forms = formsAfter(evaluated, scores.writable, after, options);
  const rows = forms.map(({ layout: { area }, places, findings }) => ({
    area,
    texts: warningsColumn ? warningTexts(findings, places, area.top, language) : new Map<number, string>(),
  }));
  const warnings = allowed(after, planWarnings(gridOf(after), rows));
  return {
    evaluated,
    after: forms,
    edits: [...scores.writable, ...warnings.writable],
    locked: [...scores.locked, ...warnings.locked],
  };
}

/**
 * 预览: what `recalculate` would write, without writing it.
 * @returns every sheet that was looked at with its changes; `receipt` is null.
 */
export async function preview(
  port: WorkbookPort,
  options: RecalculateOptions = {},
  watch?: JobWatch,
): Promise<Outcome<Recalculation>> {
  const read = await validate(port, options, watch);
  if (!read.ok) return read;
  return success({ sheets: read.value.map((evaluated) => planSheet(evaluated, options)), receipt: null });
}

/**
 * 重新计算: reads, scores, checks, and writes scores, rate, total and warnings back.
 * @returns every sheet that was looked at with its changes, and the receipt for 撤销 (null: nothing had to change).
 */
export async function recalculate(
  port: WorkbookPort,
  options: RecalculateOptions = {},
  watch?: JobWatch,
): Promise<Outcome<Recalculation>> {
  const planned = await preview(port, options, watch);
  return planned.ok ? writePlans(port, planned.value.sheets, watch) : planned;
}
