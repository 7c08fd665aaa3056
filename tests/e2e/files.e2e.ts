import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const open = pages();

/** Another rounding than the rule set's, as set in the pane. */
async function roundHalfUp(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '设置' }).click();
  await page
    .getByLabel(/指标得分/)
    .first()
    .selectOption('halfUp-2');
}

describe('many files', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ name: `单位${at + 1}.xlsx`, bytes: SAMPLE }));

  it('are read off the page’s thread, listed with their sheets and scores, and opened by a click', async () => {
    const { page, drop, button } = await open();
    await drop(...many.slice(0, 3), { name: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) });
    await page.getByText('共 3 个文件，12 张自评表。').first().waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.getByText('未能打开 坏.xlsx').first().waitFor();
    await page.getByText('97 / 100').first().waitFor();
    await button('指挥中心接警').click();
    await page.getByText('已识别').first().waitFor();
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toContain('指挥中心接警');
    await button(/^文件清单/).click();
    await button('单位2.xlsx').waitFor();
  });

  it('show how far the reading is, and stop when told to', async () => {
    const { page, drop, button } = await open();
    await drop(...many);
    await page.getByText(/正在读取文件：已完成 \d+\/100/).waitFor();
    await button('取消').click();
    await page.getByText(/正在读取文件/).waitFor({ state: 'detached' });
    expect(await page.getByText('尚未读取，点击').count()).toBeGreaterThan(0);
    await page
      .getByText(/^共 100 个文件，\d+ 张自评表。还有 \d+ 个文件尚未读取。/)
      .first()
      .waitFor();
    expect(await page.getByText(/。都可以提交/).count()).toBe(0);
    await button('单位100.xlsx').click();
    await page.getByText('已识别').first().waitFor();
  });

  it('are scored by the settings made in the pane', async () => {
    const { page, drop, button } = await open();
    await drop(...many.slice(0, 2));
    await page.getByText('97 / 100').first().waitFor();
    await button('单位1.xlsx').click();
    await roundHalfUp(page);
    await page
      .getByText(/98\.\d/)
      .first()
      .waitFor();
    await button(/^文件清单/).click();
    await page
      .getByText(/98\.\d+ \/ 100/)
      .nth(1)
      .waitFor();
  });

  it('are not read again for settings that are still the same', async () => {
    const { page, drop, button } = await open();
    await drop(...many.slice(0, 8));
    await page.getByText('97 / 100').nth(7).waitFor();
    await button('单位1.xlsx').click();
    await roundHalfUp(page);
    await button(/^文件清单/).click();
    await page
      .getByText(/98\.\d+ \/ 100/)
      .nth(7)
      .waitFor();
    await page.evaluate(() => {
      const told: string[] = [];
      Reflect.set(window, 'told', told);
      new MutationObserver(() => {
        const text = document.body.innerText;
        if (text.includes('正在读取文件')) told.push(text);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await button('单位2.xlsx').click();
    await page.getByText('已识别').first().waitFor();
    await button('关闭 单位2.xlsx').waitFor();
    await page.getByRole('tab', { name: '设置' }).first().waitFor();
    expect(await page.evaluate<unknown>('window.told')).toEqual([]);
  });
});

describe('beside files that are open', () => {
  it('a new blank form is opened', async () => {
    const { page, choose, button } = await open();
    await choose({ name: '一.xlsx', bytes: SAMPLE });
    await button('关闭 一.xlsx').waitFor();
    await button('新建空白自评表').click();
    await button('关闭 自评表.xlsx').waitFor();
    await page.getByText('下一个待填项').first().waitFor();
  });

  it('closing another one leaves the keyboard in the page', async () => {
    const { page, choose, button } = await open();
    for (const name of ['一.xlsx', '二.xlsx', '三.xlsx']) {
      await choose({ name, bytes: SAMPLE });
      await button(`关闭 ${name}`).waitFor();
    }
    await button('关闭 一.xlsx').press('Enter');
    await button('关闭 一.xlsx').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
  });
});
