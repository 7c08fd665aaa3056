import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useKeptFocus } from './useKeptFocus';

export type Tone = 'problem' | 'warning' | 'info' | 'success';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minWidth: 0,
  },
  icon: { paddingTop: '2px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  title: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Beside the first line alone: what stands below has all of the width.
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  close: { flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  problem: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: {},
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
});

const useInk = makeStyles({
  problem: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/**
 * A bar that says how something stands, by icon, word (`title`) and colour. It is silent: results are announced by
 * the Announcer.
 */
export function Notice({
  tone,
  title,
  children,
  actions,
  aside,
  close,
}: {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Controls at the end of the first line: in sight however long the rest is. */
  aside?: ReactNode;
  close?: { readonly label: string; readonly onClose: () => void };
}) {
  const styles = useStyles();
  const ink = useInk();
  const first = title === undefined ? <div>{children}</div> : <div className={styles.word}>{title}</div>;
  const head =
    aside === undefined ? (
      first
    ) : (
      <div className={styles.head}>
        <div className={styles.title}>{first}</div>
        <div className={styles.actions}>{aside}</div>
      </div>
    );
  return (
    <div ref={useKeptFocus<HTMLDivElement>()} className={mergeClasses(styles.notice, styles[tone])}>
      <span className={mergeClasses(styles.icon, ink[tone])}>
        <Icon name={tone} />
      </span>
      <div className={styles.body}>
        {close === undefined ? (
          head
        ) : (
          <div className={styles.line}>
            <div className={styles.grow}>{head}</div>
            <Button
              className={styles.close}
              appearance="transparent"
              size="small"
              icon={<Icon name="close" />}
              aria-label={close.label}
              onClick={close.onClose}
            />
          </div>
        )}
        {title === undefined || children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
