import { afterEach, describe, expect, it } from '@jest/globals';
import { onRibbonButton, showPane } from '../../src/excel/index';
import { EXCEL_FLOOR } from '../host/index';
import { closeExcel, openExcel, settled } from './support/open';
import { sheetOf } from '../sheet/support/sheet';

afterEach(closeExcel);

const sheet = () => sheetOf([['封面']]);

/** Excel's side of the ribbon: presses a button by its name, and counts the jobs that ended. */
function ribbon(): { press: (name: string) => void; ended: () => number } {
  const handlers = new Map<string, (event: { completed: () => void }) => void>();
  let ended = 0;
  Object.assign(Office, {
    actions: { associate: (name: string, handler: () => void) => handlers.set(name, handler) },
  });
  const completed = (): void => {
    ended += 1;
  };
  return { press: (name) => handlers.get(name)?.({ completed }), ended: () => ended };
}

describe('a ribbon button', () => {
  it('runs its job, and Excel is told when that ended', async () => {
    openExcel([sheet()]);
    const { press, ended } = ribbon();
    let finish = (): void => undefined;
    onRibbonButton('recalculate', () => new Promise<void>((resolve) => (finish = resolve)));
    press('recalculate');
    await settled();
    expect(ended()).toBe(0);
    finish();
    await settled();
    expect(ended()).toBe(1);
  });
});

describe('the pane', () => {
  it('is opened where the ribbon shares its runtime, and nothing happens elsewhere', async () => {
    let shown = 0;
    const addin = {
      showAsTaskpane: () => {
        shown += 1;
        return Promise.reject(new Error('not in this runtime'));
      },
    };
    openExcel([sheet()], { sets: EXCEL_FLOOR });
    Object.assign(Office, { addin });
    await showPane();
    expect(shown).toBe(0);
    openExcel([sheet()]);
    Object.assign(Office, { addin });
    await showPane();
    expect(shown).toBe(1);
  });
});
