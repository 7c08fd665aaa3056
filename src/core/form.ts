/**
 * The self-evaluation form (自评表) as plain data: what the unit wrote, without paper, rules or host.
 *
 * Units: a percentage is a ratio (0.9992 for 99.92 %), money is in the form's own `moneyUnit`, scores and
 * weights are points. Blank text is `''`, a blank number is `null`. Every number here has at most Excel's
 * 15 significant digits, so that its shortest decimal notation is the value that stands on the form.
 */

/** First-level class, 一级指标. */
export type Level1 = 'output' | 'benefit' | 'satisfaction';

/** Second-level class, 二级指标. */
export type Level2 =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicBenefit'
  | 'socialBenefit'
  | 'ecologicalBenefit'
  | 'sustainableImpact'
  | 'beneficiarySatisfaction';

/** A place on the form that should hold a number: what stands there, and the number it reads as. */
export interface NumberEntry {
  /** Text as shown on the form, `''` when blank. */
  readonly text: string;
  /** `null` when blank or not a number (then `text` tells which). */
  readonly value: number | null;
  /** The cell holds a formula of the unit's own: it is compared, never written over. */
  readonly isFormula?: true;
  /** A formula without a stored result: its value is not known before the workbook is recalculated. */
  readonly isPending?: true;
  /** The form has no such place at all; blank is something else. */
  readonly isAbsent?: true;
}

/** Sign written before (or beside) a quantity: ≥ > ≤ < =, or none. */
export type Sign = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal' | 'none';

/**
 * A target (年初目标值) or an actual (实际完成值) as read: both sides share one grammar (RULES §2).
 * - `quantity`: one number. `unit` is normalised and `''` when none is written; with unit `'%'` the value is a ratio.
 * - `range`: both bounds, one unit.
 * - `date`: a deadline or a day. `month` 1–12; `day` 1–31, the last day where only 月底 or the month is
 *   written; `year` null when none is written; `yearOffset` 1 for 次年, 翌年: the year after the form's.
 * - `words`: anything else that says something.
 * - `blank`: nothing, or a mark for nothing (`/`, `—`, `无`, `……`).
 */
export type Reading =
  | { readonly kind: 'quantity'; readonly sign: Sign; readonly value: number; readonly unit: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: string }
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly yearOffset?: 1;
    }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly mark: string };

/** Header block. A field whose label does not stand on the form is `null`; a blank one is `''`. */
export interface Header {
  readonly title: string;
  /** Budget year, from the title, else from the form's year line. */
  readonly year: number | null;
  readonly unitName: string | null;
  /** As written, or ISO (2022-01-28) where the cell is a real date. */
  readonly dateFilled: string | null;
  readonly projectName: string | null;
  readonly competentDepartment: string | null;
  readonly implementingUnit: string | null;
}

/** One row of the budget block; amounts in the form's money unit. */
export interface BudgetRow {
  /** Row label as on the form: 年度财政资金总额, 其中：财政拨款, … */
  readonly label: string;
  /** `total`: the row that is scored; `component`: adds up to it; `detail`: a part of a component (其中 of 其中). */
  readonly role: 'total' | 'component' | 'detail';
  readonly approved: NumberEntry;
  readonly executed: NumberEntry;
}

/** Budget execution, 预算执行情况. */
export interface Budget {
  readonly moneyUnit: 'wanYuan' | 'yuan';
  /** Full points stated on the form (label or weight column); null when not stated. */
  readonly statedMax: number | null;
  /** All rows, the total row among them. */
  readonly rows: readonly BudgetRow[];
  /** 预算数（A） of the total row: after adjustment, carry-over included (note 1). */
  readonly approved: NumberEntry;
  /** 执行数（B） of the total row: fiscal funds actually spent (note 1). */
  readonly executed: NumberEntry;
  /** Budget at the start of the year, where the form has a column of its own for it; else null. */
  readonly initial: NumberEntry | null;
  /** Written rate, a ratio. */
  readonly rate: NumberEntry;
  /** Decimals of the percent that the written rate shows ("99.92%" → 2); null when there is no written rate. */
  readonly rateDecimals: number | null;
  readonly declaredScore: NumberEntry;
  /** Cause in the block's own column (原因), where the form has one. */
  readonly cause: string | null;
}

/** Overall goal, 项目绩效总目标. */
export interface Goal {
  readonly plannedText: string;
  readonly achievedText: string;
  /** The block has a place for a score; without one the goal is text only and is not scored. */
  readonly isScored: boolean;
  readonly statedMax: number | null;
  readonly declaredScore: NumberEntry;
}

/** One line of the indicator table. */
export interface Indicator {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  /** Class labels as on the form, for people: 产出指标（50分）. */
  readonly level1Text: string;
  readonly level2Text: string;
  readonly name: string;
  readonly targetText: string;
  readonly actualText: string;
  readonly target: Reading;
  readonly actual: Reading;
  /** Weight column (分值, 权重): null when the form has no such column. */
  readonly weightColumn: NumberEntry | null;
  readonly declaredScore: NumberEntry;
  /** Row's own cause column (偏差原因分析): null when the form has no such column. */
  readonly cause: string | null;
  /** A child row (其中…) that carries neither weight nor score. */
  readonly isChild: boolean;
  /** Which table of the form it stands in; forms with 年度绩效目标1, 2 … have several. */
  readonly table: number;
}

/** The label of an indicator table: 项目年度绩效指标（60分）. */
export interface IndicatorTable {
  readonly label: string;
  readonly statedMax: number | null;
}

/** A template prompt, XX or an unused row that was left on the form. */
export interface Leftover {
  readonly item: Item;
  readonly place: FieldPath;
  readonly text: string;
}

export interface EvaluationForm {
  readonly header: Header;
  /** Total that the unit states (自评得分, 总分); every place that states one, the header's first. */
  readonly declaredTotal: NumberEntry;
  readonly otherTotals: readonly NumberEntry[];
  /** Sum of weights stated in the total row's weight column; null when not stated. */
  readonly statedTotalWeight: number | null;
  /** null when the form has no budget block. */
  readonly budget: Budget | null;
  /** null when the form has no goal block. */
  readonly goal: Goal | null;
  readonly tables: readonly IndicatorTable[];
  readonly indicators: readonly Indicator[];
  /** One cause block for the form; null when the form has no such block (then the rows may have a column). */
  readonly causeAnalysis: string | null;
  /** null when the form has no place for 改进措施. */
  readonly improvement: string | null;
  readonly leftovers: readonly Leftover[];
}

/** What a finding speaks of. */
export type Item =
  | { readonly kind: 'header' | 'budget' | 'goal' | 'cause' | 'improvement' | 'total' }
  | { readonly kind: 'indicator'; readonly index: number }
  /** A leftover that belongs to no indicator; index into `leftovers`. */
  | { readonly kind: 'leftover'; readonly index: number };

/** Name of a place on the form. The layout maps it to a cell; core never sees cells. */
export type FieldPath =
  | `header.${'title' | 'unitName' | 'dateFilled' | 'projectName' | 'competentDepartment' | 'implementingUnit'}`
  | 'total'
  | `total.${number}`
  | `budget.${'label' | 'approved' | 'executed' | 'rate' | 'score' | 'cause'}`
  | `budget.rows.${number}.${'label' | 'approved' | 'executed'}`
  | `goal.${'label' | 'plannedText' | 'achievedText' | 'score'}`
  | `tables.${number}.label`
  | `indicators.${number}.${'name' | 'target' | 'actual' | 'weight' | 'score' | 'cause'}`
  | `leftovers.${number}`
  | 'causeAnalysis'
  | 'improvement';
