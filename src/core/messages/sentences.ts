import type { FindingFigures, FindingKey } from '../checks/figures';
import type { Item } from '../form';
import type { ProfileId, Rounding, RuleProfile } from '../profile';
import type { ClauseId, IndicatorKind, IndicatorOutcome, Tier, WeightSource } from '../scorecard';
import type { Severity } from '../finding';

/** Sentence of a finding. `who` names its item in this language, an indicator's name in quotes. */
export type FindingSentences = {
  readonly [Key in FindingKey]: (figures: FindingFigures[Key], who: string) => string;
};

/** Everything the product says in one language. A key that is missing does not compile. */
export interface Phrasebook {
  readonly findings: FindingSentences;
  /** Words for the two relations that people do not read as signs. */
  readonly relations: Readonly<Record<'≯' | '≮', string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly outcomes: Readonly<Record<IndicatorOutcome, string>>;
  readonly weightSources: Readonly<Record<WeightSource, string>>;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly items: Readonly<Record<Exclude<Item['kind'], 'indicator' | 'leftover'>, string>>;
  readonly clauses: Readonly<Record<ClauseId, string>>;
  readonly profiles: Readonly<Record<ProfileId, string>>;
  /** 湖北 20/20/60: profile name and block maxima. */
  readonly profile: (name: string, points: RuleProfile['points']) => string;
  /** 舍去小数, 四舍五入保留1位小数. */
  readonly rounding: (rounding: Rounding) => string;
  readonly quoted: (name: string) => string;
  /** An indicator without a name, within a sentence. */
  readonly unnamed: string;
  /** A block's name within a sentence: the budget execution. */
  readonly referred: (label: string) => string;
  readonly explanations: ExplanationPhrases;
}

/** Words around the mathematics of an explanation. */
export interface ExplanationPhrases {
  /** Formula, rounding words, score and the clause in brackets. */
  readonly computed: (formula: string, rounding: string | null, score: string, clause: string) => string;
  readonly full: (formula: string, score: string, clause: string) => string;
  readonly judged: (score: string, clause: string) => string;
  readonly judgedMissing: (clause: string) => string;
  readonly keptUnreadable: (score: string | null) => string;
  readonly notComputable: (score: string | null) => string;
  readonly noWeight: string;
  /** Clause and kind joined: 备注2，正向指标. */
  readonly basis: (clause: string, kind: string | null) => string;
}
