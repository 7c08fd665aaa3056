import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../kit/WordsContext';
import type { RunningJob } from '../model/pane';
import { shellWords } from '../words/shell';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  progress: { width: '100%', height: '6px', accentColor: tokens.colorBrandBackground },
});

/** A job that takes its time: how far it is, what it waits for, and the way to stop it. Nothing in the first second. */
export function JobBar({ job, onCancel }: { job: RunningJob; onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  if (!job.isLong && !job.isWaitingForCell) return null;
  const name = words.jobs[job.name];
  const isCounted = job.total > 0;
  return (
    <div className={styles.bar}>
      <div className={styles.text}>
        <span className={styles.strong}>{job.isWaitingForCell ? words.waiting : `${name}…`}</span>
        {job.isWaitingForCell ? <span>{words.waitingNext}</span> : null}
        {job.isWaitingForCell ? null : (
          <progress
            className={styles.progress}
            aria-label={name}
            {...(isCounted ? { value: job.done, max: job.total } : {})}
          />
        )}
        {isCounted && !job.isWaitingForCell ? <span>{words.sheetsDone(job.done, job.total)}</span> : null}
      </div>
      <Button onClick={onCancel}>{words.actions.cancel}</Button>
    </div>
  );
}
