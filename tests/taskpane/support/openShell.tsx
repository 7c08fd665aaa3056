import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/core/index';
import type { SheetSnapshot } from '../../../src/sheet/index';
import { createPane } from '../../../src/taskpane/model/createPane';
import type { Pane } from '../../../src/taskpane/model/pane';
import { Shell } from '../../../src/taskpane/Shell';
import { memoryHost, memoryStore, type MemoryHost } from '../../contract/memoryHost';
import { settle } from './openView';

export interface OpenShell {
  readonly host: MemoryHost;
  readonly user: UserEvent;
  /** Lets all delays of the pane pass: a second of a job that is still under way. */
  readonly passTime: () => Promise<void>;
}

/** The whole pane over a workbook in memory, as its start file shows it. */
export async function openShell(
  sheets: readonly SheetSnapshot[],
  { language = 'zh-CN', prepare }: { language?: Language; prepare?: (host: MemoryHost) => void } = {},
): Promise<OpenShell> {
  const host = memoryHost(sheets);
  prepare?.(host);
  const delayed = new Set<() => void>();
  const openPane = (): Promise<Pane> =>
    Promise.resolve(
      createPane({
        host,
        userStore: memoryStore(),
        displayLanguage: language,
        version: '1.2.3',
        now: () => '2022-01-28T09:30:00+08:00',
        digest: (text) => Promise.resolve(String(text.length)),
        after: (_, job) => {
          delayed.add(job);
          return () => {
            delayed.delete(job);
          };
        },
      }),
    );
  render(<Shell language={language} version="1.2.3" openPane={openPane} />);
  await settle();
  await settle();
  return {
    host,
    user: userEvent.setup(),
    passTime: () =>
      settle(() => {
        for (const job of [...delayed]) job();
        delayed.clear();
      }),
  };
}
