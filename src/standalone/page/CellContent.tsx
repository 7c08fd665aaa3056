import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Icon } from '../../taskpane/kit/Icon';
import { useWords } from '../../taskpane/kit/WordsContext';
import { COMPACT } from '../first/frameStyles';
import { gridWords } from '../words/grid';

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  switch: { marginInlineStart: 'auto' },
  line: { flexBasis: 0, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  whole: {
    maxHeight: '30vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    [COMPACT]: { order: 1, flexBasis: '100%', borderLeft: 'none' },
  },
});

/** What stands in a cell: one line, or the whole of it, as long as it is wanted. */
export function CellContent({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  const words = useWords(gridWords);
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  // On one line it tells no more than the cell's own field says.
  const reading = isWhole
    ? { role: 'region', tabIndex: 0, 'aria-label': words.content(name) }
    : { 'aria-hidden': true, title: text };
  return (
    <>
      <div
        id={id}
        data-content
        className={mergeClasses(styles.content, isWhole ? styles.whole : styles.line)}
        {...reading}
      >
        {text}
      </div>
      <Button
        className={styles.switch}
        appearance="subtle"
        size="small"
        icon={<Icon name={isWhole ? 'up' : 'down'} />}
        aria-expanded={isWhole}
        aria-controls={id}
        aria-label={words.whole}
        title={words.whole}
        onClick={() => {
          setIsWhole(!isWhole);
        }}
      />
    </>
  );
}
