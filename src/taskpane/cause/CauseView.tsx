import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { deviations } from '../../app/cause/deviations';
import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useLanguage, useWords } from '../kit/WordsContext';
import type { Pane, PaneState } from '../model/pane';
import { causeWords } from '../words/cause';
import { scoreWords } from '../words/score';
import { causeSummary } from './causeSummary';
import { DeviationCard } from './DeviationCard';
import { TextBlock } from './TextBlock';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** 原因分析: what the cause must speak of and whether it does. It never writes a reason. */
export default function CauseView({ pane, state }: { pane: Pane; state: PaneState }) {
  const styles = useStyles();
  const words = useWords(causeWords);
  const lineWords = useWords(scoreWords);
  const language = useLanguage();
  const { form, sheet, isStale, job } = state;
  if (!form || !sheet) return <Section title={words.heading}>{words.noForm}</Section>;
  const all = deviations(form, language);
  const open = all.filter(({ isMentioned }) => !isMentioned);
  const { causeAnalysis, improvement } = form.form;
  const sheetId = sheet.snapshot.id;
  const isBusy = job !== null && (job.isLong || job.isWaitingForCell);
  const { title, texts } = causeSummary(form, all, words, lineWords);
  return (
    <div className={styles.view}>
      <Section title={title}>
        {texts.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
        {isStale ? <Notice tone="warning">{words.stale}</Notice> : null}
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy} onClick={() => void pane.actions.refresh()}>
            {words.readAgain}
          </Button>
          {open.some(({ place }) => place !== null) ? (
            <Button disabledFocusable={isBusy} onClick={() => void pane.actions.insertCauseSkeleton()}>
              {words.skeleton}
            </Button>
          ) : null}
        </div>
        {open.some(({ place }) => place !== null) ? (
          <p className={styles.note}>{words.skeletonNote}</p>
        ) : null}
      </Section>
      <Section title={words.causeTitle} level={3}>
        {causeAnalysis === null ? (
          <p className={styles.note}>{words.noBlock}</p>
        ) : (
          <TextBlock
            pane={pane}
            sheetId={sheetId}
            form={form}
            place="causeAnalysis"
            title={words.causeText}
            text={causeAnalysis}
            rules={['cause-stock-phrase']}
          />
        )}
      </Section>
      {all.length === 0 ? null : (
        <Section title={words.list} level={3}>
          <p className={styles.note}>{words.mentionedNote}</p>
          <ul className={styles.list} role="list">
            {all.map((deviation, index) => (
              <DeviationCard key={index} pane={pane} sheetId={sheetId} form={form} deviation={deviation} />
            ))}
          </ul>
        </Section>
      )}
      {improvement === null ? null : (
        <Section title={words.improvementTitle} level={3}>
          <TextBlock
            pane={pane}
            sheetId={sheetId}
            form={form}
            place="improvement"
            title={words.improvementText}
            text={improvement}
            rules={['improvement-missing']}
          />
        </Section>
      )}
    </div>
  );
}
