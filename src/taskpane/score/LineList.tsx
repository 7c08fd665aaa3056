import { makeStyles, tokens } from '@fluentui/react-components';
import type { EvaluatedForm } from '../../app/evaluate';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { scoreWords } from '../words/score';
import { LineDetails } from './LineDetails';
import { LineHead } from './LineHead';
import type { ScoreRow } from './scoreRows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Every line of the form; each opens to its calculation. */
export function LineList({
  pane,
  state,
  form,
  rows,
}: ViewProps & { form: EvaluatedForm; rows: readonly ScoreRow[] }) {
  const styles = useStyles();
  const words = useWords(scoreWords).lines;
  return (
    <Section title={words.title} aside={words.hint}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.item}>
            <Disclosure isLazy summary={<LineHead row={row} />}>
              <LineDetails pane={pane} state={state} form={form} row={row} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
