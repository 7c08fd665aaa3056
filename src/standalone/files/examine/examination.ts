import type { ScoringOptions } from '../../../app/evaluate';
import type { Outcome } from '../../../sheet/index';
import type { Examine, ExamineAnswer } from './examiner';

/** A file that waits to be looked at. */
export interface WaitingFile {
  readonly id: string;
  readonly read: () => Promise<Outcome<Uint8Array>>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Examination {
  readonly add: (files: readonly WaitingFile[]) => void;
  /** Files that were not begun are left as they are. */
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

/** Looks at files one after the other, in the order of adding. */
export function createExamination({
  examine,
  options,
  onAnswer,
  onBug,
  onProgress,
}: ExaminationParts): Examination {
  let waiting: readonly WaitingFile[] = [];
  let isRunning = false;
  let done = 0;

  const run = async (): Promise<void> => {
    isRunning = true;
    for (let [next] = waiting; next; [next] = waiting) {
      waiting = waiting.slice(1);
      try {
        const bytes = await next.read();
        onAnswer(next.id, bytes.ok ? await examine(bytes.value, options()) : bytes);
      } catch (bug) {
        onBug(next.id, bug);
      }
      done += 1;
      onProgress({ done, total: done + waiting.length });
    }
    isRunning = false;
    done = 0;
    onProgress(null);
  };

  return {
    add: (files) => {
      if (files.length === 0) return;
      const ids = new Set(files.map(({ id }) => id));
      waiting = [...waiting.filter(({ id }) => !ids.has(id)), ...files];
      onProgress({ done, total: done + waiting.length + (isRunning ? 1 : 0) });
      if (!isRunning) void run();
    },
    cancel: () => {
      waiting = [];
    },
  };
}
