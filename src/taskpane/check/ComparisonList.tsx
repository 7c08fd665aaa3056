import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import { checkWords, type CheckWords } from '../words/check';
import type { Comparison } from './comparison';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // Side by side; one below the other where the pane is enlarged.
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: {
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    ':first-child': { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

function expectation(expected: Comparison['expected'], words: CheckWords): string {
  switch (expected.kind) {
    case 'value':
    case 'sum':
      return expected.text;
    case 'atMost':
      return words.atMost(expected.limit);
    case 'between':
      return words.between(expected.low, expected.high);
  }
}

/** Written and expected value side by side. */
export function ComparisonList({ comparison }: { comparison: Comparison }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const { written, expected } = comparison;
  return (
    <dl className={styles.list}>
      <div className={styles.pair}>
        <dt className={styles.term}>{words.written}</dt>
        <dd className={styles.value}>{written ?? words.blank}</dd>
      </div>
      <div className={styles.pair}>
        <dt className={styles.term}>{expected.kind === 'sum' ? words.sum : words.expected}</dt>
        <dd className={styles.value}>{expectation(expected, words)}</dd>
      </div>
    </dl>
  );
}
