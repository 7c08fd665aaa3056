import { press } from '../../../src/commands/press';
import type { Button } from '../../../src/commands/buttons';
import { createPane } from '../../../src/taskpane/model/createPane';
import type { Pane } from '../../../src/taskpane/model/pane';
import { memoryStore } from '../../contract/memoryHost';
import type { OpenedExcel } from '../../excel/support/open';
import type { TripJob } from './tripJobs';

/** The pane's own model; settings of the user lie in the browser and cost no round trip. */
const paneOf = ({ product }: OpenedExcel): Pane =>
  createPane({
    host: product,
    userStore: memoryStore(),
    displayLanguage: 'zh-CN',
    version: '0.0.0',
    now: () => '2026-01-05T09:00:00+08:00',
    digest: (text) => Promise.resolve(String(text.length)),
    after: () => () => undefined,
  });

const opened = ({ getState, subscribe }: Pane): Promise<void> =>
  new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!getState().isStarted || getState().job !== null) return;
      stop();
      resolve();
    });
  });

/** Runs one job of the pane. Throws where it ended in trouble. */
async function done(pane: Pane, job: (actions: Pane['actions']) => Promise<unknown>): Promise<void> {
  await job(pane.actions);
  const { trouble } = pane.getState();
  if (trouble !== null) throw new Error(`the pane ended in trouble: ${JSON.stringify(trouble)}`);
}

const pressed = (pane: Pane, button: Button): Promise<void> =>
  done(pane, () =>
    press(button, { openPane: () => Promise.resolve(pane), showPane: () => Promise.resolve() }),
  );

const inOpenPane =
  (job: (pane: Pane) => Promise<unknown>, before: typeof job = () => Promise.resolve()): TripJob =>
  async (excel, begin) => {
    const pane = paneOf(excel);
    await opened(pane);
    await before(pane);
    begin();
    await job(pane);
  };

const recalculate = (pane: Pane): Promise<void> => done(pane, ({ recalculate: job }) => job());

/** What a press costs in the whole product: the pane's model over src/app and src/excel. */
export const PANE_JOBS: Readonly<Record<string, TripJob>> = {
  'the pane opens, a form in front': async (excel, begin) => {
    begin();
    await opened(paneOf(excel));
  },
  'recalculate in the open pane': inOpenPane(recalculate),
  'check before submission in the open pane': inOpenPane((pane) => done(pane, ({ validate }) => validate())),
  'undo in the open pane': inOpenPane((pane) => done(pane, ({ undo }) => undo()), recalculate),
  'ribbon: recalculate, pane never opened': async (excel, begin) => {
    begin();
    await pressed(paneOf(excel), 'recalculate');
  },
  'ribbon: recalculate, later': inOpenPane((pane) => pressed(pane, 'recalculate')),
  'ribbon: check before submission, later': inOpenPane((pane) => pressed(pane, 'validateForm')),
  'ribbon: insert a blank form, later': inOpenPane((pane) => pressed(pane, 'insertForm')),
};
