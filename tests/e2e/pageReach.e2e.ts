import { describe, expect, it } from '@jest/globals';
import { violations, type Rules } from './support/axe';
import { SAMPLE, type OpenedPage, type PageOptions } from './support/openPage';
import { pages } from './support/pages';
import { reach } from './support/reach';

const openPage = pages();

const open = (context: PageOptions['context']): Promise<OpenedPage> =>
  openPage({ context: { reducedMotion: 'reduce', ...context } });

const isSideways = ({ page }: OpenedPage): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The page in each of its states, from the first screen to the question before a file is closed. */
async function walk(desk: OpenedPage, look: (state: string) => Promise<void>): Promise<void> {
  const { page, drop, choose, button } = desk;
  const isNarrow = (page.viewportSize()?.width ?? 0) < 900;
  await page.waitForLoadState('networkidle');
  await look('first screen');
  await drop(
    { name: '一.xlsx', bytes: SAMPLE },
    { name: '二.xlsx', bytes: SAMPLE },
    { name: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) },
  );
  await page.getByText('97 / 100').nth(1).waitFor();
  await page.getByText('未能打开 坏.xlsx').first().waitFor();
  await look('list of files');
  await choose({ name: '三.xlsx', bytes: SAMPLE });
  if (isNarrow) await page.getByRole('tab', { name: '校验面板' }).click();
  await button('重新计算').waitFor();
  await look('pane');
  if (isNarrow) await page.getByRole('tab', { name: '表格' }).click();
  await (await reach(page, 'G16')).click();
  await page.keyboard.type('3');
  await look('sheet, a cell being written');
  await page.keyboard.press('Enter');
  await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  await button('已存好').waitFor();
  await look('downloaded, to be confirmed');
  await button('已存好').click();
  await page
    .getByText(/^已保存/)
    .filter({ visible: true })
    .first()
    .waitFor();
  const brief = page.getByText('已保存，改动 1 格');
  if ((await brief.count()) > 0) await brief.click();
  await page.getByText('网格化中心工作经费”：1 个单元格').click();
  await look('saved, with the changed cells');
  await (await reach(page, 'G16')).click();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await button('关闭 三.xlsx').click();
  await page.getByText('关闭后这些改动将丢失').waitFor();
  await look('question before closing');
  await button('不关闭').click();
}

const WAYS: readonly (readonly [string, Rules, PageOptions['context']])[] = [
  ['at 1440 px', 'all', { viewport: { width: 1440, height: 900 } }],
  ['at 1440 px, dark', 'all', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['at 768 px', 'all', { viewport: { width: 768, height: 900 } }],
  ['at 768 px, dark', 'all', { viewport: { width: 768, height: 900 }, colorScheme: 'dark' }],
  ['at 320 px', 'all', { viewport: { width: 320, height: 800 } }],
  ['at 320 px, dark', 'all', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }],
  ['at 200 % zoom', 'all', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ['with forced colours', 'theme', { forcedColors: 'active' }],
];

describe('every state of the page', () => {
  it.each(WAYS)('%s: no violation, nothing sideways', async (_, rules, context) => {
    const desk = await open(context);
    const faults: string[] = [];
    await walk(desk, async (state) => {
      const found = await violations(desk.page.mainFrame(), rules);
      faults.push(...found.map((fault) => `${state}: ${fault}`));
      if (await isSideways(desk)) faults.push(`${state}: sideways`);
    });
    expect(faults).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('opens the sample, writes, recalculates, saves and closes', async () => {
    const { page, cell } = await open({});
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press(key);
        if (name.test(await focused())) return;
      }
      throw new Error(`${String(name)} was not reached, but ${await focused()}`);
    };
    await page.waitForLoadState('networkidle');
    await tabTo(/^打开样例$/);
    await page.keyboard.press('Enter');
    await page.getByText('已识别').first().waitFor();
    await tabTo(/^B5，/);
    await page.keyboard.type('市财政局');
    await page.keyboard.press('Enter');
    expect(await cell('B5').textContent()).toContain('市财政局');
    await page.keyboard.press('F6');
    await tabTo(/^重新计算$/);
    await page.keyboard.press('Enter');
    await page.getByText('校验提示已更新').first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('自评表样例.xlsx');
    await tabTo(/^已存好$/);
    await page.keyboard.press('Enter');
    await page.getByText('已保存 自评表样例.xlsx').first().waitFor();
    await tabTo(/^关闭 自评表样例.xlsx$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '打开样例' }).waitFor();
  });
});
