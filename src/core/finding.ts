import type { FieldPath, Item } from './form';

export type Severity = 'error' | 'warning' | 'info';

/** Every rule of RULES §6 and its severity. `form-not-found` is raised by the job, not by a check. */
export const RULES = {
  'cause-missing': 'error',
  'cause-stock-phrase': 'error',
  'cause-incomplete': 'error',
  'improvement-missing': 'warning',
  'score-mismatch': 'warning',
  'unmet-full-marks': 'error',
  'score-over-weight': 'error',
  'score-missing': 'error',
  'tier-out-of-band': 'warning',
  'rate-mismatch': 'error',
  'total-mismatch': 'error',
  'weight-sum': 'error',
  'budget-rows-sum': 'error',
  'execution-low': 'error',
  'execution-over-100': 'error',
  'over-completion': 'warning',
  'value-missing': 'error',
  'value-unreadable': 'warning',
  'unit-mismatch': 'warning',
  'percent-over-100': 'warning',
  'direction-suspect': 'info',
  'target-vague': 'warning',
  'actual-copies-target': 'info',
  'duplicate-indicator': 'warning',
  'not-applicable-weighted': 'warning',
  'result-ahead-of-spending': 'info',
  'class-missing': 'warning',
  'header-missing': 'error',
  'placeholder-left': 'warning',
  'year-mismatch': 'warning',
  'formula-differs': 'warning',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;

/** 问题: what is wrong with the form. The sentence is made by messages.ts from `rule`, `variant` and `figures`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What it speaks of. */
  readonly item: Item;
  /** The cell to go to and to mend. */
  readonly place: FieldPath;
  /** Which of the rule's sentences applies (value-missing: `target`, `actual` …). */
  readonly variant?: string;
  /** Ready-to-print texts for the sentence: names, percentages, points. */
  readonly figures: Readonly<Record<string, string>>;
}
