import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Dialog, Page } from 'playwright-core';
import { forgetRecords, keptRecords, writesKept } from './support/keptDrafts';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { saveDownload } from './support/saveDownload';
import { sees, textOf, type } from './support/pageSteps';

const openPage = pages();
let opened: OpenedPage;
let page: Page;
/** What the browser asked on leaving. */
let asked: string[];

const NAME = '自评表.xlsx';
const button = (name: string) => opened.button(name);
const notice = () => page.getByText(/上次有改动没有保存/);

beforeEach(async () => {
  opened = await openPage();
  page = opened.page;
  asked = [];
  page.on('dialog', (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await opened.choose({ name: NAME, bytes: SAMPLE });
  await opened.cell('G16').waitFor();
});

describe('changes that are not saved', () => {
  it('are kept through a reload that follows at once, and are still to be saved then', async () => {
    await type(page, 'G16', '3');
    await button('撤销（Ctrl+Z）').click();
    await writesKept(page);
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => {
        document.querySelector<HTMLElement>('[aria-label="重做（Ctrl+Y）"]')?.click();
        location.reload();
      }),
    ]);
    expect(asked).toEqual(['beforeunload']);
    await notice().first().waitFor();
    await button('恢复').click();
    await sees(page, '（未保存）');
    expect(await textOf(page, 'G16')).toBe('3');
    expect(await opened.cell('G16').getAttribute('data-changed')).toBe('true');
    expect(await notice().count()).toBe(0);
  });

  it('are kept where what was saved was undone and typed anew', async () => {
    await type(page, 'G16', '3');
    await type(page, 'G12', '4');
    await saveDownload(opened);
    await sees(page, /已保存/);
    await button('撤销（Ctrl+Z）').click();
    await button('撤销（Ctrl+Z）').click();
    await type(page, 'G16', '5');
    await page.reload();
    await button('恢复').click();
    await sees(page, '（未保存）');
    expect([await textOf(page, 'G16'), await textOf(page, 'G12')]).toEqual(['5', '10']);
    expect(await opened.cell('G12').getAttribute('data-changed')).toBe('true');
    await saveDownload(opened);
    await sees(page, '已保存 自评表.xlsx，改动了 2 个单元格');
  });

  it('are kept through one reload after the other, under one draft', async () => {
    await type(page, 'G16', '3');
    await writesKept(page, 1);
    const first = await keptRecords(page);
    await page.reload();
    await button('恢复').click();
    await type(page, 'G12', '4');
    await page.reload();
    await button('恢复').click();
    await opened.cell('G12').waitFor();
    expect([await textOf(page, 'G16'), await textOf(page, 'G12')]).toEqual(['3', '4']);
    const kept = await keptRecords(page);
    expect(kept.map(({ session }) => session)).toEqual(first.map(({ session }) => session));
    expect(kept.map(({ part, since }) => [part, since])).toEqual([
      ['bytes', null],
      ['past', 2],
    ]);
  });

  it('are kept without the file’s bytes after the first time, and with them where the browser threw them away', async () => {
    await page.evaluate(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key) {
        document.body.dataset['puts'] =
          `${document.body.dataset['puts'] ?? ''} ${String(key?.toString().split(',').at(-1))}`;
        return put.call(this, value, key);
      };
    });
    const puts = () => page.evaluate(() => document.body.dataset['puts']);
    await opened.drop({ name: '另一张.xlsx', bytes: SAMPLE });
    await page.getByRole('button', { name: /^另一张/ }).waitFor();
    await type(page, 'G12', '1');
    await writesKept(page, 1);
    await page.getByRole('button', { name: /^自评表.xlsx/ }).click();
    for (const [at, score] of ['3', '4', '5'].entries()) {
      await type(page, 'G16', score);
      await writesKept(page, at + 1, 1);
    }
    expect(await puts()).toBe(' bytes past bytes past past past');
    await forgetRecords(page);
    await type(page, 'G16', '6');
    await writesKept(page, 4);
    expect((await keptRecords(page)).map(({ part }) => part)).toEqual(['bytes', 'past']);
  });

  it('are forgotten once saved', async () => {
    await type(page, 'G16', '3');
    await writesKept(page, 1);
    await saveDownload(opened);
    await writesKept(page);
    expect(await keptRecords(page)).toEqual([]);
    await page.reload();
    expect(asked).toEqual([]);
  });

  it('are discarded when asked, and leave nothing behind', async () => {
    await type(page, 'G16', '3');
    await page.reload();
    await button('放弃改动').click();
    const dialog = page.getByRole('dialog', { name: '放弃上次没有保存的改动？' });
    await dialog.getByRole('button', { name: '保留' }).click();
    expect(await keptRecords(page)).toHaveLength(2);
    await button('放弃改动').click();
    await dialog.getByRole('button', { name: '放弃改动' }).click();
    await notice().first().waitFor({ state: 'detached' });
    await writesKept(page);
    expect(await keptRecords(page)).toEqual([]);
    await page.reload();
    await button('打开样例').waitFor();
    expect(await notice().count()).toBe(0);
  });

  it('follow one another into the database in the order in which they were made', async () => {
    await type(page, 'G16', '3');
    await writesKept(page, 1);
    const hurry = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        for (let at = 0; at < count; at += 1) {
          const name = at % 2 === 0 ? '撤销（Ctrl+Z）' : '重做（Ctrl+Y）';
          document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
          window.dispatchEvent(new Event('pagehide'));
          // The buttons are drawn anew before the next click, and the database does not get further.
          await Promise.resolve();
        }
      }, times);
    await hurry(7);
    expect(await keptRecords(page)).toEqual([]);
    await button('重做（Ctrl+Y）').click();
    await hurry(8);
    expect((await keptRecords(page)).map(({ part, since }) => [part, since])).toEqual([
      ['bytes', null],
      ['past', 1],
    ]);
  });
});

describe('what is half typed', () => {
  beforeEach(() => opened.cell('G16').click());

  it('is asked about on leaving, and kept', async () => {
    await page.keyboard.type('3');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await button('恢复').click();
    await opened.cell('G16').waitFor();
    expect(await textOf(page, 'G16')).toBe('3');
  });

  it('is not asked about where nothing was changed', async () => {
    await page.keyboard.press('F2');
    await page.reload();
    await button('打开样例').waitFor();
    expect(asked).toEqual([]);
    expect(await keptRecords(page)).toEqual([]);
  });

  it('is written before another file comes to the front', async () => {
    await page.keyboard.type('3');
    await opened.drop({ name: '另一张.xlsx', bytes: SAMPLE });
    await page.getByRole('button', { name: /^另一张/ }).waitFor();
    await page.getByRole('button', { name: /^自评表.xlsx/ }).click();
    expect(await textOf(page, 'G16')).toBe('3');
    await sees(page, '（未保存）');
  });
});
