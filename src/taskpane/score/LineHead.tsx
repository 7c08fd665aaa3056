import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { numberText } from '../../app/numberText';
import { ruledScore } from '../../core/index';
import { decimalText } from '../../sheet/index';
import { Icon } from '../kit/Icon';
import { useWords } from '../kit/WordsContext';
import { scoreWords } from '../words/score';
import { agreementOf, lostPoints, openReason, type ScoreRow } from './scoreRows';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  score: { marginInlineStart: 'auto', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  wraps: { flexWrap: 'wrap' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  lost: { marginInlineStart: 'auto', whiteSpace: 'nowrap' },
  mark: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** One line shut: name, score of weight, target and actual, and what stands out. */
export function LineHead({ row }: { row: ScoreRow }) {
  const { name, level2, target, actual, line, block } = row;
  const styles = useStyles();
  const words = useWords(scoreWords).lines;
  const { weight, declaredScore } = line;
  const open = openReason(row);
  const agreement = agreementOf(line);
  const isAssumed = weight.source === 'even-split';
  const written = declaredScore === null ? '' : decimalText(declaredScore);
  const lost = lostPoints(line);
  const points = weight.points === null ? null : decimalText(weight.points);
  const figure = numberText(ruledScore(line));
  const left = target || words.blank;
  const right = actual || words.blank;
  return (
    <span className={styles.head}>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.score}>
          {points === null ? words.noWeight : words.ofWeight(figure, points)}
        </span>
      </span>
      <span className={mergeClasses(styles.line, styles.wraps, styles.small)}>
        {block === 'goal' ? null : (
          <span>
            {block === 'budget'
              ? words.budgetPair(left, right)
              : words.pair(level2.replace(/指标$/, ''), left, right)}
          </span>
        )}
        {open !== null ? (
          <span className={mergeClasses(styles.lost, styles.open)}>{words.open[open]}</span>
        ) : lost > 0 ? (
          <span className={styles.lost}>{words.lost(decimalText(lost))}</span>
        ) : null}
      </span>
      {agreement === 'different' ? (
        <span className={mergeClasses(styles.small, styles.mark, isAssumed ? styles.open : styles.wrong)}>
          <Icon name={isAssumed ? 'warning' : 'problem'} />
          <span>{isAssumed ? words.differsAssumed(written) : words.differs(written)}</span>
        </span>
      ) : null}
      {agreement === 'rounding' ? <span className={styles.small}>{words.otherRounding(written)}</span> : null}
      {open !== null && open !== 'unjudged' && declaredScore !== null ? (
        <span className={styles.small}>{words.unproved(written)}</span>
      ) : null}
      {agreement === 'unwritten' ? (
        <span className={mergeClasses(styles.small, styles.open)}>{words.notWritten}</span>
      ) : null}
    </span>
  );
}
