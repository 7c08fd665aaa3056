import { ruledTotal, scoredLines, type Severity } from '../core/index';
import type { SheetSnapshot } from '../sheet/index';
import type { EvaluatedForm } from './evaluate';

/** One form in a list of forms. Points; numbers of findings. */
export interface FormSummary {
  readonly projectName: string;
  /** By the rules; null: nothing is scored yet. */
  readonly score: number | null;
  readonly maxScore: number;
  readonly errors: number;
  readonly warnings: number;
}

/** One sheet in a list of sheets. */
export interface SheetSummary {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly forms: readonly FormSummary[];
}

function formSummary({ form, scorecard, findings }: EvaluatedForm): FormSummary {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    projectName: form.header.projectName ?? '',
    score: ruledTotal(scoredLines(scorecard)),
    maxScore: scorecard.total.maxScore,
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** Score and open findings of every form on a sheet. */
export const sheetSummary = (
  { id, name }: Pick<SheetSnapshot, 'id' | 'name'>,
  forms: readonly EvaluatedForm[],
): SheetSummary => ({ sheetId: id, sheetName: name, forms: forms.map(formSummary) });
