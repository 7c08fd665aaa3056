import type {
  IndicatorKind,
  IndicatorOutcome,
  ProfileId,
  RuleId,
  Severity,
  WeightSource,
} from '../../core/index';
import type { CellValue } from '../../sheet/index';

/**
 * The JSON report, version 1. Numbers are numbers, rates are fractions, texts are as on the form; what is blank is
 * `''` (text) or null (number). `declared…` is what the form states, the bare name is what the rules give. Cells are
 * A1 addresses, `''` where the form has no such place.
 */
export interface ReportDocument {
  readonly version: 1;
  readonly product: { readonly version: string };
  readonly forms: readonly FormReport[];
  /** Sheets without a form, save blank ones. */
  readonly unrecognized: readonly UnrecognizedSheet[];
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

export interface UnrecognizedSheet {
  readonly file: string;
  readonly sheet: string;
  /** A sentence that names the labels which are missing. */
  readonly reason: string;
}

export interface FormReport {
  readonly file: string;
  readonly sheet: string;
  /** Top left cell of the form. */
  readonly anchor: string;
  readonly profile: ProfileId;
  readonly header: {
    readonly title: string;
    readonly year: number | null;
    readonly unitName: string;
    readonly dateFilled: string;
    readonly projectName: string;
    readonly competentDepartment: string;
    readonly implementingUnit: string;
    readonly declaredTotal: number | null;
  };
  readonly budget: BudgetReport;
  /** null where the form has no scored goal block. */
  readonly goal: {
    readonly maxScore: number | null;
    readonly declaredScore: number | null;
    readonly score: number | null;
    readonly cells: { readonly score: string };
  } | null;
  readonly indicators: readonly IndicatorReport[];
  readonly causeAnalysis: string;
  readonly improvement: string;
  readonly total: {
    readonly declared: number | null;
    readonly computed: number;
    readonly maxScore: number;
  };
  readonly findings: readonly FindingReport[];
  /** Cells changed, or to be changed where nothing was written. */
  readonly edits: readonly EditReport[];
}

/** Amounts in the form's own money unit, from the total row. Without a budget block everything is blank. */
export interface BudgetReport {
  readonly approved: number | null;
  readonly executed: number | null;
  readonly declaredRate: number | null;
  readonly rate: number | null;
  readonly maxScore: number | null;
  readonly declaredScore: number | null;
  readonly exactScore: number | null;
  readonly score: number | null;
  readonly cells: {
    readonly approved: string;
    readonly executed: string;
    readonly rate: string;
    readonly score: string;
  };
}

export interface IndicatorReport {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weight: number | null;
  readonly weightSource: WeightSource | null;
  readonly targetText: string;
  readonly actualText: string;
  readonly kind: IndicatorKind;
  readonly outcome: IndicatorOutcome;
  readonly declaredScore: number | null;
  readonly exactScore: number | null;
  readonly score: number | null;
  /** The calculation with its numbers, one line. */
  readonly explanation: string;
  readonly cells: { readonly target: string; readonly actual: string; readonly score: string };
}

export interface FindingReport {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** An indicator's name, a leftover's text, or header, budget, goal, cause, improvement, total. */
  readonly at: string;
  readonly cell: string;
  readonly message: string;
}

export interface EditReport {
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}
