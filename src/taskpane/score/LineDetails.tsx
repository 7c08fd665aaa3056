import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EvaluatedForm } from '../../app/evaluate';
import { numberText } from '../../app/numberText';
import { explanationText, kindLabel, ruledScore, weightSourceLabel } from '../../core/index';
import { cellName, decimalText } from '../../sheet/index';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { LineSettings } from './LineSettings';
import { readingText } from './readingText';
import { agreementOf, type ScoreRow } from './scoreRows';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  calculation: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5em, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One line opened: the calculation, how its values were read, where its weight comes from, and its cells. */
export function LineDetails({ pane, state, form, row }: ViewProps & { form: EvaluatedForm; row: ScoreRow }) {
  const styles = useStyles();
  const words = useWords(scoreWords);
  const { lines } = words;
  const language = useLanguage();
  const { line, block, indicator } = row;
  const { points, source } = line.weight;
  const entry = indicator ? form.form.indicators[indicator.index] : undefined;
  const text = (value: number | null): string => (value === null ? lines.blank : decimalText(value));
  const readAs = (side: 'target' | 'actual'): string | null =>
    entry ? readingText(entry[side], side === 'target' ? entry.targetText : entry.actualText, words) : null;
  const agreement = agreementOf(line);
  const isBudget = block === 'budget';
  const rate = form.scorecard.budget?.rate ?? null;
  const facts: readonly { label: string; value: string; note?: string | null; isWrong?: boolean }[] = [
    ...(entry
      ? [
          {
            label: lines.kind,
            value: [row.level2, kindLabel(indicator?.line.kind ?? 'unreadable', language)]
              .filter(Boolean)
              .join(' · '),
          },
        ]
      : []),
    {
      label: lines.weight,
      value: points === null ? lines.noWeight : decimalText(points),
      note: source === null ? null : weightSourceLabel(source, language),
    },
    ...(block === 'goal'
      ? []
      : [
          {
            label: isBudget ? lines.approved : lines.target,
            value: row.target || lines.blank,
            note: readAs('target'),
          },
          {
            label: isBudget ? lines.executed : lines.actual,
            value: row.actual || lines.blank,
            note: readAs('actual'),
          },
        ]),
    ...(isBudget && rate !== null ? [{ label: lines.rate, value: `${decimalText(rate, 2)}%` }] : []),
    {
      label: lines.written,
      value: text(line.declaredScore),
      note: agreement === 'different' ? lines.unequal : agreement === 'rounding' ? lines.roundedAlike : null,
      isWrong: agreement === 'different' && source !== 'even-split',
    },
    { label: lines.byRules, value: numberText(ruledScore(line)) },
  ];
  const conflict = indicator?.line.unitConflict;
  const sheetId = state.sheet?.snapshot.id;
  return (
    <div className={styles.details}>
      <p className={styles.calculation}>
        {explanationText({ ...line, ...(indicator ? { kind: indicator.line.kind } : {}) }, language)}
      </p>
      <dl className={styles.table}>
        {facts.map(({ label, value, note, isWrong }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.value}>
              {value}
              {note ? (
                <span className={mergeClasses(styles.quiet, isWrong && styles.wrong)}>
                  {lines.aside(note)}
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {conflict ? <span>{lines.unitConflict(conflict.target, conflict.actual)}</span> : null}
      <div className={styles.cells} role="group" aria-label={lines.go}>
        {row.places.map(({ field, path }) => {
          const place = form.places.get(path);
          if (!place || sheetId === undefined) return null;
          const cell = cellName(place);
          const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
          return (
            <Button key={field} size="small" onClick={() => void pane.actions.goTo(sheetId, area)}>
              {lines.goTo(lines.cells[field], cell)}
            </Button>
          );
        })}
      </div>
      {entry && indicator ? (
        <LineSettings pane={pane} state={state} indicator={entry} line={indicator.line} />
      ) : null}
    </div>
  );
}
