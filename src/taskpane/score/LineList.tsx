import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { EvaluatedForm } from '../../app/evaluate';
import { numberText } from '../../app/numberText';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { LineDetails } from './LineDetails';
import { LineHead } from './LineHead';
import { scoreGroups, type ScoreGroup } from './scoreGroups';
import type { ScoreRow } from './scoreRows';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sum: { whiteSpace: 'nowrap' },
});

type ListProps = ViewProps & { form: EvaluatedForm; rows: readonly ScoreRow[] };

function Lines({ rows, ...shown }: ListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {rows.map((row) => (
        <li key={row.key} className={styles.item}>
          <Disclosure isLazy summary={<LineHead row={row} />}>
            <LineDetails {...shown} row={row} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** Indicators of one class below its name and the points they won together. */
function Group({
  group: { title, rows, won, weight },
  ...shown
}: Omit<ListProps, 'rows'> & { group: ScoreGroup }) {
  const styles = useStyles();
  const words = useWords(scoreWords).lines;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.head}>
        <span>{title || words.noClass}</span>{' '}
        {weight > 0 ? (
          <span className={styles.sum}>{words.ofWeight(numberText(won), numberText(weight))}</span>
        ) : null}
      </h3>
      <Lines {...shown} rows={rows} />
    </section>
  );
}

/** Every line of the form, the indicators by their class; each opens to its calculation. */
export function LineList({ rows, ...shown }: ListProps) {
  const words = useWords(scoreWords).lines;
  const blocks = rows.filter(({ indicator }) => indicator === null);
  return (
    <Section title={words.title} aside={words.hint}>
      {blocks.length > 0 ? <Lines {...shown} rows={blocks} /> : null}
      {scoreGroups(shown.form, rows).map((group) => (
        <Group key={group.title} {...shown} group={group} />
      ))}
    </Section>
  );
}
