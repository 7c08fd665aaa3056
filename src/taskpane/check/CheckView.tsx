import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Notice } from '../kit/Notice';
import { PassingButton } from '../kit/PassingButton';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { Pane, PaneState } from '../model/pane';
import { shownFindings, verdictOf } from '../model/verdict';
import { checkWords } from '../words/check';
import { FindingGroup } from './FindingGroup';
import { groupFindings, type GroupName } from './groups';
import { VerdictCard } from './VerdictCard';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0 },
  start: { alignSelf: 'flex-start' },
});

const GROUPS: readonly GroupName[] = ['error', 'warning', 'info', 'waived'];

/** 提交前校验: the verdict first, then the findings by what is to be done about them. */
export default function CheckView({ pane, state }: { pane: Pane; state: PaneState }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const { form, sheet, isStale, isValidated } = state;
  // A short job does not grey the buttons: that would only flicker.
  const isBusy = state.job !== null && (state.job.isLong || state.job.isWaitingForCell);
  const verdict = verdictOf(state);
  const validate = () => void pane.actions.validate();
  if (!form || !sheet || !verdict) return <Section title={words.heading}>{words.noForm}</Section>;
  if (!isValidated) {
    return (
      <Section title={words.heading}>
        <p className={styles.text}>{words.intro}</p>
        <PassingButton
          className={styles.start}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={validate}
        >
          {words.start}
        </PassingButton>
      </Section>
    );
  }
  const groups = groupFindings(shownFindings(state));
  return (
    <div className={styles.view}>
      {isStale ? <Notice tone="warning">{words.stale}</Notice> : null}
      <VerdictCard verdict={verdict} form={form} heading={heading} isBusy={isBusy} onAgain={validate} />
      {GROUPS.map((name) => (
        <FindingGroup
          key={name}
          pane={pane}
          name={name}
          entries={groups[name]}
          snapshot={sheet.snapshot}
          form={form}
          isLasting={state.isLasting}
          onMoved={() => heading.current?.focus()}
        />
      ))}
    </div>
  );
}
