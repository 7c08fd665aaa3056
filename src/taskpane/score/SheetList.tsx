import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { numberText } from '../../app/numberText';
import type { SheetSummary } from '../../app/summaries';
import { Hidden } from '../kit/Hidden';
import { Icon } from '../kit/Icon';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { Pane } from '../model/pane';
import { scoreWords } from '../words/score';
import { shellWords } from '../words/shell';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: {
    minWidth: 0,
    paddingInline: 0,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: 'underline',
    color: tokens.colorNeutralForeground1,
  },
  form: { boxSizing: 'border-box', width: '100%', display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  score: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  verdict: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

/** Sheets that hold forms, each with the way to it. */
export function SheetList({
  pane,
  summaries,
  title,
}: {
  pane: Pane;
  summaries: readonly SheetSummary[];
  title: string;
}) {
  const styles = useStyles();
  const words = useWords(scoreWords);
  const { untitled } = useWords(shellWords);
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {summaries.map(({ sheetId, sheetName, forms }) => (
          <li key={sheetId} className={styles.sheet}>
            <Button
              className={styles.name}
              size="small"
              appearance="transparent"
              onClick={() => void pane.actions.goTo(sheetId, TOP_LEFT)}
            >
              {sheetName}
              <Hidden>{words.sheets.goes}</Hidden>
            </Button>
            {forms.map(({ name, score, standing, maxScore, errors, warnings }, index) => (
              <div key={index} className={styles.form}>
                <span className={styles.line}>
                  <span>{name.text || untitled[name.of]}</span>
                  <span className={styles.score}>
                    {words.sheets.standing[standing](
                      words.lines.ofWeight(numberText(score), numberText(maxScore)),
                    )}
                  </span>
                </span>
                <span className={mergeClasses(styles.verdict, errors > 0 ? styles.blocked : styles.ready)}>
                  <Icon name={errors > 0 ? 'problem' : 'success'} />
                  <span>{words.sheets.verdict(errors, warnings)}</span>
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
