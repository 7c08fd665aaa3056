import {
  exact,
  isExplained,
  isOpen,
  ruledScore,
  toNumber,
  type FieldPath,
  type IndicatorLine,
  type ScoreLine,
} from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import type { ScoreWords } from '../words/score';
import { classLabel } from './scoreGroups';

export type Block = 'budget' | 'goal' | 'indicators';

/** One scored line of the form, as the view shows it. Points as numbers, values as on the form. */
export interface ScoreRow {
  readonly key: string;
  readonly block: Block;
  readonly name: string;
  /** Second-level class, for an indicator. */
  readonly level2: string;
  readonly target: string;
  readonly actual: string;
  readonly line: ScoreLine & Partial<Pick<IndicatorLine, 'outcome'>>;
  readonly indicator: { readonly index: number; readonly line: IndicatorLine } | null;
  /** Cells worth going to, the first what is most often to be mended. */
  readonly places: readonly {
    readonly field: 'target' | 'actual' | 'score' | 'approved' | 'executed';
    readonly path: FieldPath;
  }[];
}

/** Points that the line lost; 0 where it has no weight, or its score by the rules is not known. */
export function lostPoints(line: ScoreLine): number {
  const { points } = line.weight;
  const score = ruledScore(line);
  return points === null || score === null || score > points
    ? 0
    : toNumber(exact(points).minus(exact(score)));
}

/** Why a line's score by the rules is not known yet; null: it is known, or the line carries no points. */
export type OpenReason = 'unjudged' | 'unfilled' | 'undecided';

export function openReason({ line, block, target, actual }: ScoreRow): OpenReason | null {
  if (!isOpen(line)) return null;
  if (block === 'goal' || line.explanation.code === 'judged-missing') return 'unjudged';
  return target.trim() === '' || actual.trim() === '' ? 'unfilled' : 'undecided';
}

/**
 * How the written score stands to the rules': `rounding` differs only by another usual rounding, which is left as it
 * is, save that an unmet target never rounds up to full marks; `unwritten`: the rules give a score, and none is written; null: there is nothing to compare.
 */
export type Agreement = 'same' | 'rounding' | 'different' | 'unwritten';

export function agreementOf(line: ScoreLine & Partial<Pick<IndicatorLine, 'outcome'>>): Agreement | null {
  const { declaredScore, exact: value, weight, outcome } = line;
  const score = ruledScore(line);
  if (score === null) return null;
  if (declaredScore === null) return 'unwritten';
  if (declaredScore === score) return 'same';
  if (outcome === 'unmet' && declaredScore === weight.points) return 'different';
  return value !== null && isExplained(value, declaredScore) ? 'rounding' : 'different';
}

/** Scored lines in the form's order. */
export function scoreRows({ form, scorecard }: EvaluatedForm, words: ScoreWords): readonly ScoreRow[] {
  const rows: ScoreRow[] = [];
  const none = { level2: '', indicator: null } as const;
  if (form.budget && scorecard.budget) {
    rows.push({
      ...none,
      key: 'budget',
      block: 'budget',
      name: words.blocks.budget,
      target: form.budget.approved.text,
      actual: form.budget.executed.text,
      line: scorecard.budget,
      places: [
        { field: 'approved', path: 'budget.approved' },
        { field: 'executed', path: 'budget.executed' },
        { field: 'score', path: 'budget.score' },
      ],
    });
  }
  if (form.goal && scorecard.goal) {
    rows.push({
      ...none,
      key: 'goal',
      block: 'goal',
      name: words.blocks.goal,
      target: '',
      actual: '',
      line: scorecard.goal,
      places: [{ field: 'score', path: 'goal.score' }],
    });
  }
  form.indicators.forEach((indicator, index) => {
    const line = scorecard.indicators[index];
    if (!line) return;
    rows.push({
      key: `indicator-${index}`,
      block: 'indicators',
      name: indicator.name || words.lines.unnamed,
      level2: classLabel(indicator.level2Text),
      target: indicator.targetText,
      actual: indicator.actualText,
      line,
      indicator: { index, line },
      places: [
        { field: 'target', path: `indicators.${index}.target` },
        { field: 'actual', path: `indicators.${index}.actual` },
        { field: 'score', path: `indicators.${index}.score` },
      ],
    });
  });
  return rows;
}
