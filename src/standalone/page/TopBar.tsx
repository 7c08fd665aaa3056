import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../taskpane/kit/WordsContext';
import type { ListedFile } from '../files/library';
import { canPickTarget } from '../files/pickers';
import { filesWords } from '../words/files';
import { pageWords } from '../words/page';
import type { Saving } from './useSaving';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorBrandForeground1 },
  stays: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexGrow: 1 },
});

/** The page's head: what it is, that files stay here, and what can be done with files. */
export function TopBar({
  front,
  saving,
  onOpen,
}: {
  front: ListedFile | null;
  saving: Saving;
  onOpen: () => void;
}) {
  const styles = useStyles();
  const words = useWords(pageWords);
  const files = useWords(filesWords);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{words.product}</h1>
      <span className={styles.stays}>{words.stays}</span>
      <Button onClick={onOpen}>{words.open}</Button>
      {front ? (
        <>
          {canPickTarget() ? <Button onClick={() => void saving.saveAs(front)}>{files.saveAs}</Button> : null}
          <Button appearance="primary" onClick={() => void saving.save(front)}>
            {files.save}
          </Button>
        </>
      ) : null}
    </header>
  );
}
