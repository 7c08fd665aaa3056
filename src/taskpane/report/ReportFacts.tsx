import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import { reportWords } from '../words/report';
import { timeText, type MadeReport } from './madeReport';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** What a reader of the report asks first: of what, by which rules, when, and of which file. */
export function ReportFacts({ report: { document, verdict } }: { report: MadeReport }) {
  const styles = useStyles();
  const words = useWords(reportWords);
  const { ruleSet, product, time, digest, forms } = document;
  const project = forms[0]?.header.projectName ?? '';
  const facts: readonly (readonly [term: string, value: string])[] = [
    [words.project, project === '' ? words.none : project],
    ...(verdict
      ? [[words.findings, words.findingsValue(verdict.errors, verdict.warnings, verdict.waived)] as const]
      : []),
    [words.ruleSet, words.ruleSetValue(ruleSet.label, ruleSet.version)],
    [words.product, product.version],
    [words.time, timeText(time)],
    [words.digestOf[digest.of], digest.sha256],
  ];
  return (
    <dl className={styles.list}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
