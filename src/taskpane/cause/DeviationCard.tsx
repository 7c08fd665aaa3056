import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CauseDeviation } from '../../app/cause/deviations';
import type { EvaluatedForm } from '../../app/evaluate';
import type { DeviationReason } from '../../core/index';
import { CellButton } from '../check/CellButton';
import { itemHeading } from '../check/sentenceCase';
import { cellOf } from '../check/targets';
import { useInk } from '../check/tones';
import { Icon } from '../kit/Icon';
import { useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { causeWords } from '../words/cause';
import { Quotation } from './Quotation';
import { resultPlace, rowFigures } from './rowFigures';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  mentioned: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  state: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { paddingTop: '2px' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { minWidth: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Their figures stand above the reasons already. */
const TOLD: ReadonlySet<DeviationReason> = new Set(['unmet', 'low-execution', 'over-completion']);

/** One deviation: ticked once a cause speaks of it, with its figures, and the cell where its cause belongs. */
export function DeviationCard({
  pane,
  sheetId,
  form,
  deviation: { item, reasons, label, figures, isMentioned, place },
}: {
  pane: Pane;
  sheetId: string;
  form: EvaluatedForm;
  deviation: CauseDeviation;
}) {
  const styles = useStyles();
  const ink = useInk();
  const words = useWords(causeWords);
  const isOwn = place !== null && place !== 'causeAnalysis';
  const target = isOwn ? place : resultPlace(item);
  const cell = target === null ? null : cellOf(form, target, item);
  const shown = rowFigures(item, form, words);
  const isTold = reasons[0] !== undefined && TOLD.has(reasons[0]);
  const why = reasons.map((reason) => words.reasons[reason]);
  const own = item.kind === 'indicator' ? form.form.indicators[item.index]?.cause : form.form.budget?.cause;
  return (
    <li className={mergeClasses(styles.card, isMentioned ? styles.mentioned : styles.open)}>
      <div className={styles.head}>
        <span className={styles.label}>{itemHeading(item, label)}</span>
        <span className={mergeClasses(styles.state, isMentioned ? ink.waived : ink.warning)}>
          <span className={styles.icon}>
            <Icon name={isMentioned ? 'success' : 'warning'} />
          </span>
          {isMentioned ? words.mentioned : words.notMentioned}
        </span>
      </div>
      {shown.length === 0 ? null : (
        <dl className={styles.figures}>
          {shown.map(([term, value]) => (
            <div key={term} className={styles.figure}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value === '' ? words.blank : value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.text}>{words.why(why, isTold ? null : figures)}</p>
      {isOwn ? <Quotation title={words.ownCause} text={own ?? ''} /> : null}
      {place === null ? <p className={styles.text}>{words.noPlace}</p> : null}
      {cell === null ? null : (
        <div>
          <CellButton pane={pane} sheetId={sheetId} cell={cell} item={isOwn ? words.causeOf(label) : label} />
        </div>
      )}
    </li>
  );
}
