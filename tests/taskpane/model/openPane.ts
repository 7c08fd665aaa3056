import { createHash } from 'node:crypto';
import { createPane } from '../../../src/taskpane/model/createPane';
import type { Pane, PaneEnvironment, PaneState } from '../../../src/taskpane/model/pane';
import { memoryHost, memoryStore, type MemoryHost } from '../../contract/memoryHost';
import type { SheetSnapshot } from '../../../src/sheet/index';

/** A pane over memory, with a clock that the test turns. */
export interface OpenedPane {
  readonly pane: Pane;
  readonly host: MemoryHost;
  readonly userStore: ReturnType<typeof memoryStore>;
  /** Every state so far. */
  readonly states: readonly PaneState[];
  readonly state: () => PaneState;
  /** Lets the milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
}

function handTurnedClock() {
  let now = 0;
  const jobs = new Set<{ readonly at: number; readonly job: () => void }>();
  const after: PaneEnvironment['after'] = (milliseconds, job) => {
    const entry = { at: now + milliseconds, job };
    jobs.add(entry);
    return () => jobs.delete(entry);
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const entry of [...jobs].filter(({ at }) => at <= now)) {
      jobs.delete(entry);
      entry.job();
    }
  };
  return { after, pass };
}

/** Resolves once the condition holds. @throws after 1000 turns. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (condition()) return;
    await Promise.resolve();
  }
  throw new Error('it never came about');
}

export const idle = ({ state }: Pick<OpenedPane, 'state'>): Promise<void> =>
  until(() => state().isStarted && state().job === null);

/** Opens a pane over sheets (the first one in front) or a host, without waiting for its first reading. */
export function beginPane(
  over: readonly SheetSnapshot[] | MemoryHost,
  environment: Partial<PaneEnvironment> & { readonly kept?: string | null } = {},
): OpenedPane {
  const host = 'active' in over ? over : memoryHost(over);
  const { kept = null, ...rest } = environment;
  const userStore = memoryStore(kept);
  const { after, pass } = handTurnedClock();
  const pane = createPane({
    host,
    userStore,
    displayLanguage: 'zh-CN',
    version: '1.2.3',
    now: () => '2026-03-05T09:30:00+08:00',
    digest: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
    after,
    ...rest,
  });
  const states: PaneState[] = [];
  pane.subscribe(() => {
    states.push(pane.getState());
  });
  return { pane, host, userStore, states, state: pane.getState, pass };
}

/** The same, and waits for the first reading. */
export async function openPane(...parameters: Parameters<typeof beginPane>): Promise<OpenedPane> {
  const opened = beginPane(...parameters);
  await idle(opened);
  return opened;
}
