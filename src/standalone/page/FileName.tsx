import { makeStyles, tokens } from '@fluentui/react-components';
import { Hidden } from '../../taskpane/kit/Hidden';
import { useWords } from '../../taskpane/kit/WordsContext';
import { filesWords } from '../words/files';

const useStyles = makeStyles({
  line: { display: 'flex', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // Has its room with and without the mark: nothing moves under a hand that types.
  mark: { position: 'relative', flexShrink: 0, width: '16px', textAlign: 'center', overflow: 'hidden' },
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
            <span aria-hidden="true">●</span>
            <Hidden>{dirty}</Hidden>
          </>
        ) : null}
      </span>
    </span>
  );
}
