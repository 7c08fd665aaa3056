import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { LIMIT_MEMORY, LIMIT_TIME } from './protocol';
import type { Report, Task } from './protocol';

/** What came of one file. */
export interface Result {
  readonly path: string;
  readonly code: string;
  readonly detail: string;
  readonly time: number;
  readonly memory: number;
  readonly violations: readonly string[];
  readonly wasWritten: boolean;
  readonly note: string;
}

const CHILD = new URL('./child.ts', import.meta.url);
/** Reading the file, writing and comparing may take this long on top. */
const PATIENCE = 60_000;
/** A child that has used more than this is not given another file, so that each is charged with its own memory. */
const FRESH = 150;

/** Gives files to a child process and holds it to the limits; a child that breaks them is ended. */
export class Watcher {
  private child: ChildProcess | null = null;

  run(task: Task): Promise<Result> {
    const child = (this.child ??= fork(CHILD, { execArgv: process.execArgv, stdio: 'inherit' }));
    return new Promise((resolve) => {
      let opened = { code: 'no answer', detail: '', time: 0, memory: 0 };
      const finish = (
        violations: readonly string[],
        wasWritten: boolean,
        note: string,
        isSpent: boolean,
      ): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isSpent) this.end();
        resolve({ path: task.path, ...opened, violations, wasWritten, note });
      };
      const timer = setTimeout(() => {
        finish(
          [opened.code === 'no answer' ? 'opening does not end' : 'writing does not end'],
          false,
          '',
          true,
        );
      }, PATIENCE);
      child.on('exit', (code) => {
        this.child = null;
        finish([`process ended (${String(code)})`], false, '', true);
      });
      child.on('message', (report: Report) => {
        if (report.kind === 'opened') opened = report;
        else {
          const isSpent = opened.memory > FRESH;
          finish([...overLimits(opened), ...report.violations], report.wasWritten, report.note, isSpent);
        }
      });
      child.send(task);
    });
  }

  end(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

function overLimits({ time, memory }: { time: number; memory: number }): string[] {
  const violations: string[] = [];
  if (time > LIMIT_TIME) violations.push(`opened in ${String(Math.ceil(time))} ms`);
  if (memory > LIMIT_MEMORY) violations.push(`memory ${String(Math.ceil(memory))} MiB`);
  return violations;
}
