import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { profileLabel } from '../../core/index';
import type { EvaluatedForm } from '../../app/evaluate';
import { Icon } from '../kit/Icon';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Verdict } from '../model/verdict';
import { checkWords } from '../words/check';
import { useInk } from './tones';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
  },
  ready: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  blocked: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { paddingTop: '4px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  text: { margin: 0 },
  scope: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  again: { marginTop: tokens.spacingVerticalXS },
});

/** 可以提交, or how many things must be dealt with. The heading takes the focus when a finding leaves its group. */
export function VerdictCard({
  verdict,
  form,
  heading,
  isBusy,
  onAgain,
}: {
  verdict: Verdict;
  form: EvaluatedForm;
  heading: RefObject<HTMLHeadingElement>;
  isBusy: boolean;
  onAgain: () => void;
}) {
  const styles = useStyles();
  const ink = useInk();
  const words = useWords(checkWords);
  const language = useLanguage();
  const { errors, warnings, waived } = verdict;
  const isReady = verdict.kind === 'ready';
  const { profile } = form.scorecard;
  return (
    <div className={mergeClasses(styles.card, isReady ? styles.ready : styles.blocked)}>
      <span className={mergeClasses(styles.icon, isReady ? ink.waived : ink.error)}>
        <Icon name={isReady ? 'success' : 'problem'} />
      </span>
      <div className={styles.body}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {isReady ? words.ready : words.blocked(errors)}
        </h2>
        <p className={styles.text}>
          {isReady ? words.readyRest(warnings, waived) : words.blockedRest(warnings)}
        </p>
        <p className={styles.scope}>{words.scope(profileLabel(profile, language))}</p>
        <Button className={styles.again} size="small" disabledFocusable={isBusy} onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}
