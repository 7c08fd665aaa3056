import type { ReactNode } from 'react';
import { useWords } from '../../taskpane/kit/WordsContext';
import { pageWords } from '../words/page';
import { useFrameStyles } from './frameStyles';

/** The page's head: what it is, that files stay here, and the buttons for files. */
export function PageHead({ note, children }: { note?: ReactNode; children?: ReactNode }) {
  const styles = useFrameStyles();
  const words = useWords(pageWords);
  return (
    <header className={styles.bar} data-region="">
      <h1 className={styles.name}>{words.product}</h1>
      <span className={styles.stays}>
        {words.stays}
        {note}
      </span>
      {children}
    </header>
  );
}
