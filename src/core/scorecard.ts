import type { ProfileId, RuleProfile, Rounding } from './profile';

/** One rule of the form's notes (备注), restated in messages.ts. */
export type ClauseId =
  | 'note1'
  | 'note2.positive'
  | 'note2.reverse'
  | 'note3'
  | 'note4'
  | 'product.equal'
  | 'product.range'
  | 'product.date';

/**
 * Where a weight came from. `written-scores`: the form states no weights, an even split is refuted by a
 * written score above it, and the written scores themselves add up to the block when read as weights.
 */
export type WeightSource = 'column' | 'label' | 'setting' | 'even-split' | 'written-scores';

/** Full points of a line. `points` null: the line carries no weight (a child row, or a blank weight cell). */
export interface Weight {
  readonly points: number | null;
  readonly source: WeightSource | null;
}

/** How an indicator is scored. */
export type IndicatorKind =
  'positive' | 'reverse' | 'equal' | 'range' | 'qualitative' | 'date' | 'unreadable';

/** Where a direction came from. `default`: an unsigned target counts as positive. */
export type DirectionSource = 'sign' | 'name' | 'default' | 'setting';

export type IndicatorOutcome = 'met' | 'unmet' | 'exceeded' | 'judged' | 'unreadable';

/** Tier of a judged score, 三档. */
export type Tier = 'achieved' | 'partlyAchieved' | 'notAchieved';

/**
 * The calculation with its numbers (计算过程). `steps` is language-free mathematics
 * (`10 × 84% ÷ 85% = 9.882…`); messages.ts adds the words (`，舍去小数 → 9（备注2，正向指标）`).
 */
export interface Explanation {
  readonly code:
    | 'computed' // a formula, then a rounding
    | 'full' // the target is met: full points, no formula needed
    | 'judged' // a person's score, kept
    | 'judged-missing'
    | 'kept-unreadable' // target or actual cannot be read: the written score is kept
    | 'not-computable'
    | 'no-weight';
  readonly formula: string;
  readonly rounding: Rounding | null;
  readonly score: number | null;
  readonly clause: ClauseId | null;
}

/** A computed or judged line. */
export interface ScoreLine {
  readonly weight: Weight;
  readonly declaredScore: number | null;
  /** Value by the rule before rounding, as an exact decimal string cut at 40 decimals; null when nothing is computed. */
  readonly exact: string | null;
  /** Score by the rules (computed and rounded), or the person's score where it is a judgement; null when missing. */
  readonly score: number | null;
  /** True where the rules compute the score; false where it is a person's and is only bounded. */
  readonly isComputed: boolean;
  readonly explanation: Explanation;
}

export interface IndicatorLine extends ScoreLine {
  readonly kind: IndicatorKind;
  readonly directionSource: DirectionSource | null;
  readonly outcome: IndicatorOutcome;
  /** Actual ÷ target (positive), for the over-completion threshold; null where it has no meaning. */
  readonly completion: number | null;
  /** Tier that the actual's words state; null when they state none. */
  readonly tier: Tier | null;
  /** Target and actual have units that do not convert: nothing is compared. */
  readonly unitConflict: { readonly target: string; readonly actual: string } | null;
}

export interface BudgetLine extends ScoreLine {
  /** B ÷ A, rounded half-up to 4 decimals as a rate is printed; null when A is 0 or missing. */
  readonly rate: number | null;
}

export interface GoalLine extends ScoreLine {
  readonly tier: Tier | null;
}

/** Which rounding the indicators' written scores follow; the budget has a rounding of its own. */
export interface ObservedRounding {
  readonly roundings: readonly Rounding[];
  /** No single usual rounding explains all written scores that some rounding explains. */
  readonly isMixed: boolean;
}

/** 评分结果 of one form. */
export interface Scorecard {
  readonly profile: RuleProfile;
  readonly profileId: ProfileId;
  readonly budget: BudgetLine | null;
  readonly goal: GoalLine | null;
  readonly indicators: readonly IndicatorLine[];
  readonly total: {
    readonly declared: number | null;
    /** Sum of the lines' scores that exist. */
    readonly computed: number;
    /** Every line has a score, so `computed` is the form's total. */
    readonly isComplete: boolean;
    readonly maxScore: number;
  };
  /** Full points per block: by label, else by profile. */
  readonly maxima: { readonly budget: number; readonly goal: number | null; readonly indicators: number };
  readonly observedRounding: ObservedRounding;
}
