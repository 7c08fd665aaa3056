import { isOpen, ruledTotal, scoredLines, type Scorecard, type Severity } from '../core/index';
import type { SheetSnapshot } from '../sheet/index';
import type { EvaluatedForm } from './evaluate';
import { formName, type FormName } from './formName';

/**
 * How a summary's score stands to the form: nothing is scored, only some lines are, it is the total as written, or it
 * is the rules' and the form states another total or none.
 */
export type ScoreStanding = 'unscored' | 'partial' | 'written' | 'byRules';

/** One form in a list of forms. Points; numbers of findings. */
export interface FormSummary {
  readonly name: FormName;
  /** By the rules; null: nothing is scored yet. */
  readonly score: number | null;
  readonly standing: ScoreStanding;
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

function standingOf(scorecard: Scorecard, score: number | null): ScoreStanding {
  if (score === null) return 'unscored';
  const { declared, isComplete } = scorecard.total;
  if (!isComplete || scoredLines(scorecard).some(isOpen)) return 'partial';
  return declared === score ? 'written' : 'byRules';
}

function formSummary({ form, scorecard, findings }: EvaluatedForm): FormSummary {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const score = ruledTotal(scoredLines(scorecard));
  return {
    name: formName(form.header),
    score,
    standing: standingOf(scorecard, score),
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
