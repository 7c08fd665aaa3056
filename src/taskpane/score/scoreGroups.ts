import { ruledTotal, sumPoints } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import type { ScoreRow } from './scoreRows';

/** Indicators of one first-level class, and the points they won of their weights. */
export interface ScoreGroup {
  /** As on the form: 产出指标. '' where the form names none. */
  readonly title: string;
  readonly rows: readonly ScoreRow[];
  /** null: none of its lines is scored yet. */
  readonly won: number | null;
  readonly weight: number;
}

/** A class label without the points that some forms state in it: 产出指标（50分） → 产出指标. */
export const classLabel = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[（(][^）)]*[）)]$/, '');

/** Points won and full points of lines; what is not scored yet has won none. */
export const pointsOf = (rows: readonly ScoreRow[]): Pick<ScoreGroup, 'won' | 'weight'> => ({
  won: ruledTotal(rows.map(({ line }) => line)),
  weight: sumPoints(rows.map(({ line }) => line.weight.points ?? 0)),
});

/** The indicators by 一级指标, in the order in which the form names the classes. */
export function scoreGroups({ form }: EvaluatedForm, rows: readonly ScoreRow[]): readonly ScoreGroup[] {
  const groups = new Map<string, { title: string; rows: ScoreRow[] }>();
  for (const row of rows) {
    const indicator = row.indicator && form.indicators[row.indicator.index];
    if (!indicator) continue;
    const title = classLabel(indicator.level1Text);
    const key = indicator.level1 ?? title;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { title, rows: [row] });
  }
  return [...groups.values()].map((group) => ({ ...group, ...pointsOf(group.rows) }));
}
