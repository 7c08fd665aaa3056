import { describe, expect, it } from '@jest/globals';
import { failure } from '../../../src/sheet/index';
import { PAUSE } from '../../../src/taskpane/model/following';
import { seed } from '../../app/support';
import { idle, openPane, until, type OpenedPane } from './openPane';

const open = (): Promise<OpenedPane> => openPane([seed()], { followsEdits: true });
/** G9, the goal's score. */
const judge = ({ host }: OpenedPane, score: number): void => {
  host.type('sheet1', 8, 6, score);
};
const goal = ({ state }: OpenedPane) => state().form?.scorecard.goal?.score;

/** The next reading waits. @returns lets it go on */
function holdReading({ host }: OpenedPane): () => void {
  let goOn = (): void => undefined;
  host.interfere(
    (call) =>
      new Promise((resolve) => {
        if (call === 'read') goOn = () => resolve({ ok: true, value: null });
      }),
  );
  return () => {
    goOn();
  };
}

describe('a pane that follows the edits', () => {
  it('reads the sheet once the user pauses, without a word or a job', async () => {
    const opened = await open();
    const [reads, states] = [opened.host.calls().length, opened.states.length];
    judge(opened, 15);
    opened.pass(PAUSE - 1);
    judge(opened, 16);
    opened.pass(PAUSE - 1);
    expect(opened.host.calls()).toHaveLength(reads);
    expect(opened.state().isStale).toBe(false);
    opened.pass(1);
    await until(() => goal(opened) === 16);
    expect(opened.host.calls().slice(reads)).toEqual(['read']);
    expect(opened.states.slice(states).every(({ job }) => job === null)).toBe(true);
    expect(opened.state().announcement).toBe('已识别：2021年度路灯维护项目自评表');
  });

  it('keeps the verdict in force, and what the last job wrote', async () => {
    const opened = await open();
    await opened.pane.actions.recalculate();
    await opened.pane.actions.validate();
    judge(opened, 16);
    opened.pass(PAUSE);
    await until(() => goal(opened) === 16);
    expect(opened.state().isValidated).toBe(true);
  });

  it('leaves an open preview as it is and says that it is old, until it is dropped', async () => {
    const opened = await open();
    await opened.pane.actions.preview();
    judge(opened, 16);
    opened.pass(PAUSE);
    await idle(opened);
    expect(opened.state()).toMatchObject({ isStale: true, preview: {} });
    expect(goal(opened)).toBe(18);
    opened.pane.actions.dropPreview();
    await until(() => goal(opened) === 16);
    expect(opened.state().isStale).toBe(false);
  });

  it('waits for a job that is under way, and reads after it', async () => {
    const opened = await open();
    const goOn = holdReading(opened);
    const job = opened.pane.actions.refresh();
    judge(opened, 16);
    opened.pass(PAUSE);
    opened.host.interfere(null);
    goOn();
    await job;
    await until(() => goal(opened) === 16);
  });

  it('shows nothing by settings that were changed while it read', async () => {
    const opened = await open();
    const goOn = holdReading(opened);
    judge(opened, 16);
    opened.pass(PAUSE);
    opened.host.interfere(null);
    await opened.pane.actions.changeSettings({ ...opened.state().settings, profile: 'hubei80' });
    const [before, profile] = [opened.states.length, opened.state().form?.scorecard.profile];
    goOn();
    await until(() => goal(opened) === 16);
    const since = opened.states.slice(before).map(({ form }) => form?.scorecard.profile);
    expect(since.map((one) => one?.id)).toEqual([profile?.id]);
    expect(profile?.id).toBe('hubei80');
  });

  it('says that it shows what was there before where the sheet cannot be read', async () => {
    const opened = await open();
    opened.host.interfere(() => Promise.resolve(failure('host-busy')));
    judge(opened, 16);
    opened.pass(PAUSE);
    await until(() => opened.state().isStale);
    expect(goal(opened)).toBe(18);
  });

  it('shows a fault of its own', async () => {
    const opened = await open();
    opened.host.interfere(() => Promise.reject(new RangeError('broken')));
    judge(opened, 16);
    opened.pass(PAUSE);
    await until(() => opened.state().trouble?.kind === 'bug');
  });
});

describe('a pane that does not', () => {
  it('says at once that it is old', async () => {
    const opened = await openPane([seed()]);
    judge(opened, 16);
    expect(opened.state().isStale).toBe(true);
  });
});
