/** Texts ready to print, by name. */
type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** No figures of its own. */
type None = Texts<never>;

/** Deviating items: indicators with their figures (`服务对象满意度 84% < 85%、…`), budget and goal apart. */
type Deviating = Readonly<Partial<Record<'indicators' | 'budget' | 'goal', string>>>;

/** What deviates: `84% < 85%`, `95% ≯ 95%`, `9/10`, `238.93 → 251.89`, words that state a lower tier. */
type Detail = Texts<'detail'>;

/** What stands on the form. */
type Quoted = Texts<'text'>;

/** Both sides as on the form. */
type Compared = Texts<'target' | 'actual'>;

/** Bounds of the stated tier in points; `actual` is the text that states it. */
type Band = Texts<'written' | 'low' | 'high' | 'actual'>;

type RowsSum = Texts<'total' | 'sum' | 'parts'>;

type FormulaValue = Texts<'value' | 'expected'>;

/**
 * Figures of every sentence a check can ask for, keyed by rule or `rule/variant`. Checks raise findings with
 * these and messages/ makes sentences of them: a figure that one side lacks does not compile. A finding on an
 * indicator also carries its `name`, which raise() adds.
 */
export interface FindingFigures {
  'cause-missing': Deviating;
  'cause-missing/own': Detail;
  'cause-missing/adjusted': Detail;
  'cause-stock-phrase': Deviating & Quoted;
  'cause-stock-phrase/own': Detail & Quoted;
  /** The outline alone: headings with nothing under them. */
  'cause-stock-phrase/outline': Deviating;
  'cause-stock-phrase/own-outline': Detail;
  'cause-incomplete': Detail;
  'cause-incomplete/outline': Detail;
  'improvement-missing': None;
  'improvement-missing/none': Quoted;
  /** `formula`: the calculation with its numbers. */
  'score-mismatch': Texts<'written' | 'score' | 'formula'>;
  /** Below full marks though the target is met; `formula` is the comparison. */
  'score-mismatch/full': Texts<'written' | 'score' | 'formula'>;
  /** `score`: by the rules; '' where they give none (a missed date). */
  'unmet-full-marks': Compared & Texts<'weight' | 'score'>;
  'score-over-weight': Texts<'written' | 'max'>;
  'score-over-weight/negative': Texts<'written'>;
  'score-over-weight/split': Texts<'written' | 'max'>;
  'score-missing': None;
  'tier-out-of-band/achieved': Band;
  'tier-out-of-band/partlyAchieved': Band;
  'tier-out-of-band/notAchieved': Band;
  'rate-mismatch': Texts<'written' | 'rate' | 'approved' | 'executed'>;
  'total-mismatch': Texts<'written' | 'sum' | 'parts'>;
  'weight-sum/form': Texts<'sum' | 'parts'>;
  'weight-sum/block': Texts<'label' | 'sum' | 'max'>;
  'weight-sum/stated': Texts<'sum' | 'stated'>;
  'budget-rows-sum/approved': RowsSum;
  'budget-rows-sum/executed': RowsSum;
  'execution-low': Texts<'rate' | 'threshold'>;
  'execution-over-100': Texts<'approved' | 'executed'>;
  'over-completion': Compared & Texts<'completion' | 'threshold'>;
  'value-missing/target': None;
  'value-missing/actual': Texts<'target'>;
  'value-missing/both': None;
  'value-missing/approved': None;
  'value-missing/executed': None;
  /** `rate`: B ÷ A, as it should be printed. */
  'value-missing/rate': Texts<'rate'>;
  'value-unreadable/target': Compared;
  'value-unreadable/actual': Compared;
  'value-unreadable/approved': Quoted;
  'value-unreadable/executed': Quoted;
  'value-unreadable/negative-approved': Quoted;
  'value-unreadable/negative-executed': Quoted;
  'value-unreadable/score': Quoted;
  'value-unreadable/zero-target': Compared;
  'value-unreadable/zero-budget': None;
  'unit-mismatch': Compared & Texts<'targetUnit' | 'actualUnit'>;
  'unit-mismatch/money': Compared & Texts<'times'>;
  'unit-mismatch/budget': Texts<'approved' | 'executed'>;
  'percent-over-100/target': Quoted;
  'percent-over-100/actual': Quoted;
  'direction-suspect/at-most': Texts<'target'>;
  'direction-suspect/at-least': Texts<'target'>;
  'direction-suspect/assumed-reverse': Compared;
  'direction-suspect/assumed-positive': Compared;
  'target-vague': Texts<'target'>;
  'actual-copies-target': Quoted;
  'duplicate-indicator/name': None;
  'duplicate-indicator/execution-rate': None;
  'not-applicable-weighted': Quoted & Texts<'weight'>;
  'result-ahead-of-spending': Texts<'share' | 'rate' | 'points'>;
  'class-missing/output': None;
  'class-missing/benefit': None;
  'class-missing/all': None;
  'header-missing/projectName': None;
  'header-missing/implementingUnit': None;
  'header-missing/competentDepartment': None;
  'header-missing/dateFilled': None;
  'header-missing/unitName': None;
  'placeholder-left': Quoted;
  'year-mismatch/date': Texts<'year' | 'date'>;
  'year-mismatch/text': Texts<'year' | 'named'>;
  'formula-differs/score': FormulaValue;
  'formula-differs/rate': FormulaValue;
  'formula-differs/total': FormulaValue;
}

export type FindingKey = keyof FindingFigures;
