import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { focusRing } from './focusRing';
import { Icon } from './Icon';

const useStyles = makeStyles({
  details: {
    '&[open] > summary > span:first-child': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    paddingBlock: tokens.spacingVerticalXS,
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
  },
  text: { flexGrow: 1, minWidth: 0 },
  content: {
    paddingInlineStart: '20px',
    paddingBlockEnd: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** Opens and closes; `summary` holds no control of its own. */
export function Disclosure({
  summary,
  isOpenAtFirst = false,
  isLazy = false,
  children,
}: {
  summary: ReactNode;
  isOpenAtFirst?: boolean;
  /** The content is made when it is first opened: for many of them, or large ones. */
  isLazy?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [isMade, setIsMade] = useState(isOpenAtFirst || !isLazy);
  return (
    <details className={styles.details} open={isOpenAtFirst}>
      <summary
        // Said outright: what office.js does not know for a control, Tab does not reach in Excel on the web.
        tabIndex={0}
        className={styles.summary}
        onClick={() => {
          setIsMade(true);
        }}
      >
        <span className={styles.chevron}>
          <Icon name="chevron" />
        </span>
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.content}>{isMade ? children : null}</div>
    </details>
  );
}
