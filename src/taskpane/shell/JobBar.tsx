import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { keepFocus } from '../kit/keepFocus';
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

/**
 * Gives the focus back to where it came from when the bar goes away with it: 取消 pressed, or the job done meanwhile.
 */
function useReturnedFocus(): RefObject<HTMLDivElement> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    let origin: EventTarget | null = null;
    element.addEventListener('focusin', ({ relatedTarget }) => {
      origin = relatedTarget;
    });
    return () => {
      if (!element.contains(document.activeElement)) return;
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
      else keepFocus(element);
    };
  }, []);
  return bar;
}

function Bar({ job, onCancel }: { job: RunningJob; onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const name = words.jobs[job.name];
  const isCounted = job.total > 0;
  return (
    <div ref={useReturnedFocus()} className={styles.bar}>
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

/** A job that takes its time: how far it is, what it waits for, and the way to stop it. Nothing in the first second. */
export const JobBar = ({ job, onCancel }: { job: RunningJob | null; onCancel: () => void }) =>
  job?.isLong || job?.isWaitingForCell ? <Bar job={job} onCancel={onCancel} /> : null;
