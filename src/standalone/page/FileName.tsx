import { makeStyles, tokens } from '@fluentui/react-components';
import { Hidden } from '../../taskpane/kit/Hidden';
import { useWords } from '../../taskpane/kit/WordsContext';
import { filesWords } from '../words/files';

const useStyles = makeStyles({
  line: { display: 'flex', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // Has its room with and without the mark: nothing moves under a hand that types.
  mark: { position: 'relative', flexShrink: 0, width: '16px' },
  // Drawn by its border: contrast themes leave it.
  dot: {
    position: 'absolute',
    left: '5px',
    top: 'calc(50% - 4px)',
    border: '4px solid currentColor',
    borderRadius: tokens.borderRadiusCircular,
  },
});

/** A file's name on one line, with a mark while it is not saved as it is now. */
export function FileName({ name, isDirty }: { name: string; isDirty: boolean }) {
  const styles = useStyles();
  const { dirty } = useWords(filesWords);
  return (
    <span className={styles.line}>
      <span className={styles.name} title={name}>
        {name}
      </span>{' '}
      <span className={styles.mark} data-dirty={isDirty ? '' : undefined} title={isDirty ? dirty : undefined}>
        {isDirty ? (
          <>
            <span className={styles.dot} />
            <Hidden>{dirty}</Hidden>
          </>
        ) : null}
      </span>
    </span>
  );
}
