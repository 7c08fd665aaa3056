import { beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { keptRecords, spoilWrites, writesKept } from './support/keptDrafts';
import { SAMPLE, type OpenedPage, type PageOptions } from './support/openPage';
import { pages } from './support/pages';
import { saveDownload } from './support/saveDownload';
import { sees, textOf, type } from './support/pageSteps';
import { SITE } from './support/serveDist';

const openPage = pages();
let opened: OpenedPage;
let page: Page;

/** The page tries again by itself. */
const PATIENCE = 30_000;

const NAME = '自评表.xlsx';
const button = (name: string) => opened.button(name);
const notKept = () =>
  page.getByRole('region', { name: '通知' }).getByText('没有保存的改动未能保留在本机浏览器中').first();

async function open(options?: PageOptions): Promise<void> {
  opened = await openPage(options);
  page = opened.page;
  page.on('dialog', (dialog) => void dialog.accept());
  await opened.choose({ name: NAME, bytes: SAMPLE });
  await opened.cell('G16').waitFor();
}

describe('a draft that does not fit its file', () => {
  beforeEach(async () => {
    await open();
    await type(page, 'G16', '3');
    await writesKept(page, 1);
    await spoilWrites(page);
    await page.reload();
    await button('恢复').click();
    await sees(page, '没有恢复 自评表.xlsx 的改动');
  });

  it('stays, and hands out what is kept: the file before, and what was changed', async () => {
    await sees(page, '留存的改动与留存的文件对不上，为免写错没有写入。改动仍保留在本机浏览器中。');
    expect(await page.getByLabel('留存的改动').inputValue()).toBe('G16 = 3');
    const [download] = await Promise.all([page.waitForEvent('download'), button('下载改动前的文件').click()]);
    expect(download.suggestedFilename()).toBe(NAME);
    expect(new Uint8Array(readFileSync(await download.path()))).toEqual(SAMPLE);
    expect(await page.locator('[data-cell]').count()).toBe(0);
    await page.reload();
    await sees(page, '上次有改动没有保存：自评表.xlsx。');
  });

  it('goes when asked', async () => {
    await button('放弃改动').click();
    await page.getByRole('dialog').getByRole('button', { name: '放弃改动' }).click();
    await page.getByText('没有恢复 自评表.xlsx 的改动').first().waitFor({ state: 'detached' });
    await writesKept(page);
    expect(await keptRecords(page)).toEqual([]);
  });
});

describe('a browser that keeps nothing for the page', () => {
  beforeEach(() =>
    open({
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('blocked', 'SecurityError');
          };
        });
      },
    }),
  );

  it('is told of as long as there is something to lose, and no longer', async () => {
    expect(await notKept().count()).toBe(0);
    await type(page, 'G16', '3');
    await notKept().waitFor();
    await sees(page, /浏览器不让此页在本机存储数据.*请及时点“保存”存入文件。/);
    await saveDownload(opened);
    await notKept().waitFor({ state: 'detached' });
  });
});

describe('a machine without room', () => {
  it('is told of until there is room again, and then what was not kept is kept', async () => {
    await open();
    const browser = await opened.context.newCDPSession(page);
    const allow = (quotaSize?: number): Promise<unknown> =>
      browser.send('Storage.overrideQuotaForOrigin', {
        origin: SITE,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    await allow(1);
    await type(page, 'G16', '3');
    await notKept().waitFor();
    await sees(page, /存储空间已满.*请及时点“保存”存入文件。/);
    expect(await keptRecords(page)).toEqual([]);
    await allow();
    await notKept().waitFor({ state: 'detached', timeout: PATIENCE });
    await writesKept(page, 1);
    await page.reload();
    await button('恢复').click();
    await opened.cell('G16').waitFor();
    expect(await textOf(page, 'G16')).toBe('3');
  });
});
