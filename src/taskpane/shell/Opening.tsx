import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import { openingWords } from '../words/opening';
import { NotOpened } from './Fault';

const useStyles = makeStyles({
  opening: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

/** Until the first reading has ended, or why the pane did not open. */
export function Opening({ failure, onRetry }: { failure: string | null; onRetry: () => void }) {
  const styles = useStyles();
  const words = useWords(openingWords);
  if (failure !== null) return <NotOpened details={failure} onRetry={onRetry} />;
  return (
    <div className={styles.opening} role="status">
      <span>{words.opening}</span>
      <progress className={styles.bar} aria-label={words.opening} />
    </div>
  );
}
