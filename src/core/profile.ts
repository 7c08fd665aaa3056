import type { Level2 } from './form';

/** A rule set of one authority (评分方案): figures and clauses, no code. Sources: RULES §3 and §4. */
export interface RuleProfile {
  readonly id: ProfileId;
  /** Version of the figures, shown beside every result. */
  readonly version: string;
  /** Block maxima in points, used where the form's labels state none. `goal` null: goal text is not scored. */
  readonly points: { readonly budget: number; readonly goal: number | null; readonly indicators: number };
  readonly rounding: { readonly budget: Rounding; readonly indicators: Rounding };
  /** Reverse indicators with B > A: w·A/B, or (1 − (B − A)/A)·w with 0 from B ≥ 2A. */
  readonly reverse: 'targetOverActual' | 'linear';
  /** Lower bounds of the upper and middle band as ratios of the weight: 0.8 and 0.5. */
  readonly qualitativeBands: { readonly achieved: number; readonly partlyAchieved: number };
  readonly thresholds: Thresholds;
  /** Level-2 classes that may be left out without an error (note 4). */
  readonly optionalLevel2: readonly Level2[];
}

export type ProfileId = 'hubei' | 'hubei80' | 'mof';

/** Rounding of a block's scores: truncated or half-up, to 0, 1 or 2 decimals. */
export interface Rounding {
  readonly mode: 'truncate' | 'halfUp';
  readonly decimals: 0 | 1 | 2;
}

export interface Thresholds {
  /** Actual ÷ positive target from which over-completion is flagged (1.3). */
  readonly overCompletion: number;
  /** Actual ÷ positive target from which a cause is required (1.3). */
  readonly overCompletionCause: number;
  /** Execution rate below which a cause is required (0.9). */
  readonly lowExecution: number;
  /** Points by which the indicators' score share may exceed the execution rate before it is remarked (5). */
  readonly aheadOfSpending: number;
}

/** What a user set for this workbook on top of the profile. */
export interface Settings {
  readonly profile?: ProfileId;
  readonly points?: Partial<RuleProfile['points']>;
  readonly rounding?: Partial<RuleProfile['rounding']>;
  readonly thresholds?: Partial<Thresholds>;
  readonly qualitativeBands?: Partial<RuleProfile['qualitativeBands']>;
  readonly reverse?: RuleProfile['reverse'];
  /** Weights by indicator name (normalised), in points. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Directions by indicator name (normalised). */
  readonly directions?: Readonly<Record<string, 'positive' | 'reverse' | 'equal'>>;
}
