import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createHash } from 'node:crypto';
import type { ComponentType } from 'react';
import type { Language } from '../../../src/core/index';
import type { SheetSnapshot, TextStore } from '../../../src/sheet/index';
import { usePane } from '../../../src/taskpane/kit/usePane';
import { WordsProvider } from '../../../src/taskpane/kit/WordsContext';
import { createPane } from '../../../src/taskpane/model/createPane';
import type { Pane, PaneState } from '../../../src/taskpane/model/pane';
import { memoryHost, memoryStore, type MemoryHost } from '../../contract/memoryHost';

export interface OpenView {
  readonly host: MemoryHost;
  readonly pane: Pane;
  readonly user: UserEvent;
  readonly userStore: ReturnType<typeof memoryStore>;
}

type View = ComponentType<{ pane: Pane; state: PaneState }>;

function Shown({ pane, View }: { pane: Pane; View: View }) {
  const state = usePane(pane);
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider language={state.language}>
        <View pane={pane} state={state} />
      </WordsProvider>
    </FluentProvider>
  );
}

/** Does something outside the pane, and lets the jobs that are under way end. */
export const settle = (something: () => void = () => undefined): Promise<void> =>
  act(async () => {
    something();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** One view of the pane over a workbook in memory, read and waiting for its user. */
export async function openView(
  View: View,
  sheets: readonly SheetSnapshot[],
  {
    language = 'zh-CN',
    workbookSettings = memoryStore(),
    userStore: given,
    followsEdits = false,
  }: {
    language?: Language;
    workbookSettings?: TextStore | null;
    userStore?: TextStore;
    followsEdits?: boolean;
  } = {},
): Promise<OpenView> {
  const host = memoryHost(sheets, { workbookSettings });
  const userStore = memoryStore();
  const pane = createPane({
    host,
    userStore: given ?? userStore,
    displayLanguage: language,
    version: '1.2.3',
    followsEdits,
    now: () => '2022-01-28T09:30:00+08:00',
    digest: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
    after: () => () => undefined,
  });
  render(<Shown pane={pane} View={View} />);
  await settle();
  return { host, pane, user: userEvent.setup(), userStore };
}
