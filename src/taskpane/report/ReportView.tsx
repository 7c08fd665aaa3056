import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useWords } from '../kit/WordsContext';
import type { ViewProps } from '../shell/views';
import { reportWords } from '../words/report';
import { isOld, makeReport, type MadeReport } from './madeReport';
import { ReportFacts } from './ReportFacts';
import { TakeAlong } from './TakeAlong';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  start: { alignSelf: 'flex-start' },
});

/** 校验报告: what it contains, and then the report itself, to be saved or copied. */
export default function ReportView({ pane, state, wish, onGranted }: ViewProps) {
  const styles = useStyles();
  const words = useWords(reportWords);
  const [report, setReport] = useState<MadeReport | null>(null);
  const { form, job } = state;
  const make = async () => {
    const made = await makeReport(pane);
    if (made) setReport(made);
  };
  const isWished = wish === 'report' && form !== null;
  const onWish = useRef(make);
  onWish.current = async () => {
    onGranted?.();
    await make();
  };
  useEffect(() => {
    if (isWished) void onWish.current();
  }, [isWished]);
  if (!form) return <Section title={words.heading}>{words.noForm}</Section>;
  return (
    <div className={styles.view}>
      <Section title={words.heading}>
        <p className={styles.text}>{words.intro}</p>
        {report === null ? (
          <>
            <div>{words.contentsTitle}</div>
            <ul className={styles.list}>
              {words.contents.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        ) : null}
        {report !== null && isOld(report, state) ? <Notice tone="warning">{words.stale}</Notice> : null}
        <Button
          className={styles.start}
          appearance={report === null ? 'primary' : 'secondary'}
          disabledFocusable={job !== null && (job.isLong || job.isWaitingForCell)}
          onClick={() => void make()}
        >
          {report === null ? words.make : words.makeAgain}
        </Button>
      </Section>
      {report === null ? null : (
        <>
          <Section title={words.facts} level={3}>
            <ReportFacts report={report} />
          </Section>
          <TakeAlong report={report} />
        </>
      )}
    </div>
  );
}
