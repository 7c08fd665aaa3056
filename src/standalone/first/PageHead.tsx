import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../taskpane/kit/WordsContext';
import { pageWords } from '../words/page';
import { useFrameStyles } from './frameStyles';

/** The page's head: what it is, that files stay here, and the buttons for files. */
export function PageHead({
  note,
  isQuiet = false,
  children,
}: {
  note?: ReactNode;
  /** Its words leave a small window to the files. */
  isQuiet?: boolean;
  children?: ReactNode;
}) {
  const styles = useFrameStyles();
  const words = useWords(pageWords);
  return (
    <header className={styles.bar} data-region="">
      <h1 className={mergeClasses(styles.name, isQuiet && styles.quiet)}>{words.product}</h1>
      <span className={mergeClasses(styles.stays, isQuiet && styles.quiet)}>
        {words.stays}
        {note}
      </span>
      {children}
    </header>
  );
}
