import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EvaluatedForm } from '../../app/evaluate';
import { numberText } from '../../app/numberText';
import { ruledTotal, scoredLines } from '../../core/index';
import { decimalText } from '../../sheet/index';
import { Icon, type IconName } from '../kit/Icon';
import { useWords } from '../kit/WordsContext';
import { scoreWords, type ScoreWords } from '../words/score';
import { isDoubtful, openLines, totalAgreement, unassignedPoints, type TotalAgreement } from './totals';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalM },
  figures: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXL,
  },
  figure: { display: 'flex', flexDirection: 'column', margin: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  max: {
    marginInlineStart: 'auto',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  state: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  same: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
});

interface Remark {
  readonly tone: 'same' | 'wrong' | 'open';
  readonly icon: IconName;
  readonly text: string;
}

const REMARKS: Readonly<
  Record<
    TotalAgreement,
    (words: ScoreWords['total'], written: string, byRules: string, hasNoPlace: boolean) => Remark
  >
> = {
  same: ({ same }) => ({ tone: 'same', icon: 'success', text: same }),
  rounding: ({ rounding }) => ({ tone: 'same', icon: 'success', text: rounding }),
  different: ({ differs }, written, byRules) => ({
    tone: 'wrong',
    icon: 'problem',
    text: differs(written, byRules),
  }),
  unwritten: ({ missing, noPlace }, _written, _byRules, hasNoPlace) => ({
    tone: 'open',
    icon: 'warning',
    text: hasNoPlace ? noPlace : missing,
  }),
};

const openRemark = (text: string): Remark => ({ tone: 'open', icon: 'warning', text });

/** The total that the unit states beside the total that the rules give, and whether they agree. */
export function TotalCard({ form: { form, scorecard } }: { form: EvaluatedForm }) {
  const styles = useStyles();
  const words = useWords(scoreWords).total;
  const { total } = scorecard;
  const open = openLines(scorecard);
  const ruled = ruledTotal(scoredLines(scorecard));
  const hasSubtotal = ruled !== null;
  const byRules = numberText(ruled);
  const unassigned = unassignedPoints(scorecard);
  const written = numberText(total.declared);
  const agreement = totalAgreement(scorecard);
  const remarkOn = (one: TotalAgreement): Remark => {
    const remark = REMARKS[one](words, written, byRules, form.declaredTotal.isAbsent ?? false);
    return one === 'different' && isDoubtful(scorecard) ? openRemark(remark.text) : remark;
  };
  const remarks: readonly Remark[] = [
    ...(open > 0 ? [openRemark(words.incomplete(open, hasSubtotal))] : []),
    ...(open === 0 && !total.isComplete ? [openRemark(words.noIndicators(hasSubtotal))] : []),
    ...(unassigned > 0 ? [openRemark(words.unassigned(decimalText(unassigned)))] : []),
    ...(agreement === null ? [] : [remarkOn(agreement)]),
  ];
  return (
    <section className={styles.card} aria-label={words.title}>
      <div className={styles.top}>
        <dl className={styles.figures}>
          <div className={styles.figure}>
            <dt className={styles.label}>{words.written}</dt>
            <dd className={styles.number}>{written}</dd>
          </div>
          <div className={styles.figure}>
            <dt className={styles.label}>{words.byRules}</dt>
            <dd className={styles.number}>{byRules}</dd>
          </div>
        </dl>
        <div className={styles.max}>{words.outOf(decimalText(total.maxScore))}</div>
      </div>
      {remarks.map(({ tone, icon, text }) => (
        <div key={text} className={mergeClasses(styles.state, styles[tone])}>
          <Icon name={icon} />
          <span>{text}</span>
        </div>
      ))}
    </section>
  );
}
