import type { EvaluatedForm } from '../../app/evaluate';
import { normaliseName, type Indicator, type IndicatorLine } from '../../core/index';

/** An indicator that settings can be made for. */
export interface IndicatorRow {
  /** Normalised name: settings go by it. */
  readonly key: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly line: IndicatorLine;
}

/** The form's indicators by name, each name once; child rows and rows without a name have no settings. */
export function indicatorRows({ form, scorecard }: EvaluatedForm): readonly IndicatorRow[] {
  const rows = new Map<string, IndicatorRow>();
  form.indicators.forEach((indicator, index) => {
    const key = normaliseName(indicator.name);
    const line = scorecard.indicators[index];
    if (key === '' || indicator.isChild || !line || rows.has(key)) return;
    rows.set(key, { key, name: indicator.name.trim(), indicator, line });
  });
  return [...rows.values()];
}

/** A table by normalised names, however its keys were written. */
export const byName = <T>(table: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([name, value]) => [normaliseName(name), value]));

/** Keys of the table that no row has. */
export const strangers = (
  table: Readonly<Record<string, unknown>>,
  rows: readonly IndicatorRow[],
): readonly string[] => Object.keys(table).filter((name) => !rows.some(({ key }) => key === name));
