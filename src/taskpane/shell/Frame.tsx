import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTabInside } from '../kit/officeKeys';
import { useWords } from '../kit/WordsContext';
import { openingWords } from '../words/opening';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '100vh',
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  // Excel lays its own button over the top-right 34 × 32 px.
  brand: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    paddingInlineEnd: '34px',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    letterSpacing: '0.04em',
  },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column', minWidth: 0, outlineStyle: 'none' },
  foot: {
    paddingBlock: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Product name above, version below. */
export function Frame({ version, children }: { version: string; children: ReactNode }) {
  const styles = useStyles();
  const words = useWords(openingWords);
  return (
    <div className={styles.frame}>
      <header className={styles.brand}>
        <h1 className={styles.name}>{words.product}</h1>
      </header>
      <main className={styles.main} tabIndex={-1} onKeyDown={keepTabInside}>
        {children}
      </main>
      <footer className={styles.foot}>{words.version(version)}</footer>
    </div>
  );
}
