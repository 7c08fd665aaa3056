import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { keepFocus } from './keepFocus';

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  close: { alignSelf: 'flex-start' },
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
  close,
}: {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  close?: { readonly label: string; readonly onClose: () => void };
}) {
  const styles = useStyles();
  const ink = useInk();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      <span className={mergeClasses(styles.icon, ink[tone])}>
        <Icon name={tone} />
      </span>
      <div className={styles.body}>
        {title === undefined ? null : <div className={styles.word}>{title}</div>}
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {close === undefined ? null : (
        <Button
          className={styles.close}
          appearance="transparent"
          size="small"
          icon={<Icon name="close" />}
          aria-label={close.label}
          onClick={(event) => {
            keepFocus(event.currentTarget);
            close.onClose();
          }}
        />
      )}
    </div>
  );
}
