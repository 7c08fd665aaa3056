import type { ScoringOptions } from '../../../app/evaluate';
import type { Outcome } from '../../../sheet/index';
import type { ReadFile } from '../fileSource';
import type { Examine, ExamineAnswer } from './examiner';

/** Milliseconds after which a file is left unread: the largest that is allowed takes a few seconds. */
const LONGEST = 60_000;

/** A file that waits to be looked at. */
export interface WaitingFile {
  readonly id: string;
  readonly read: () => Promise<Outcome<ReadFile>>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Examination {
  readonly add: (files: readonly WaitingFile[]) => void;
  /** A file that need not be looked at any more. */
  readonly leaveOut: (id: string) => void;
  /** Files that were not answered for are left as they are. */
  readonly cancel: () => void;
}

export interface ExaminationParts {
  readonly examine: Examine;
  readonly options: () => ScoringOptions;
  readonly onAnswer: (id: string, answer: ExamineAnswer) => void;
  /** Looking at the file brought up a fault of ours; the rest goes on. */
  readonly onBug: (id: string, bug: unknown) => void;
  /** null: nothing waits any more. */
  readonly onProgress: (progress: Progress | null) => void;
}

/** Rejects once the signal is aborted: who does not answer is not waited for. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('aborted'));
    });
  });

/** Looks at files one after the other, in the order of adding. */
export function createExamination({
  examine,
  options,
  onAnswer,
  onBug,
  onProgress,
}: ExaminationParts): Examination {
  let waiting: readonly WaitingFile[] = [];
  let running: AbortController | null = null;
  let done = 0;

  const lookAt = async ({ id, read }: WaitingFile, signal: AbortSignal): Promise<void> => {
    const answer = async (): Promise<ExamineAnswer> => {
      const file = await read();
      if (signal.aborted) throw new Error('aborted');
      return file.ok ? examine(file.value.bytes, options(), signal) : file;
    };
    try {
      const answered = await Promise.race([answer(), aborted(signal)]);
      onAnswer(id, answered);
    } catch (bug) {
      if (!signal.aborted) onBug(id, bug);
    }
  };

  const run = async (): Promise<void> => {
    for (let [next] = waiting; next; [next] = waiting) {
      waiting = waiting.slice(1);
      const control = new AbortController();
      running = control;
      const timer = setTimeout(() => {
        control.abort();
      }, LONGEST);
      await lookAt(next, control.signal);
      clearTimeout(timer);
      done += 1;
      onProgress({ done, total: done + waiting.length });
    }
    running = null;
    done = 0;
    onProgress(null);
  };

  return {
    add: (files) => {
      if (files.length === 0) return;
      const ids = new Set(files.map(({ id }) => id));
      waiting = [...waiting.filter(({ id }) => !ids.has(id)), ...files];
      onProgress({ done, total: done + waiting.length + (running ? 1 : 0) });
      if (!running) void run();
    },
    leaveOut: (id) => {
      waiting = waiting.filter((one) => one.id !== id);
    },
    cancel: () => {
      waiting = [];
      running?.abort();
    },
  };
}
