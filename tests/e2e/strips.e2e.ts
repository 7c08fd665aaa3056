import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from './support/eventually';
import { ONE_FORM } from './support/gridForms';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

/** How far a part stands out of the row that holds it, to the left and to the right. */
const cutOf = (part: Locator): Promise<readonly number[]> =>
  part.evaluate((one) => {
    const holder = one.closest('[data-strip]')?.getBoundingClientRect();
    const { left, right } = one.getBoundingClientRect();
    if (!holder) throw new Error('no strip around it');
    return [Math.max(0, Math.ceil(holder.left - left)), Math.max(0, Math.ceil(right - holder.right))];
  });
/** Height that a scroll bar takes. */
const barOf = (strip: Locator): Promise<number> =>
  strip.evaluate((one) => one.getBoundingClientRect().height - one.clientHeight);

describe('the tabs of the sheets', () => {
  it('of the sample are seen whole at 1440 px, each with its score and what is to be dealt with', async () => {
    const { page, choose } = await openPage();
    await choose({ name: '自评表.xlsx', bytes: SAMPLE });
    const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
    await page.getByRole('tab', { name: '网格化中心工作经费 · 97 分 1 项必须处理' }).waitFor();
    expect(await tabs.count()).toBe(4);
    expect(await Promise.all((await tabs.all()).map(cutOf))).toEqual(Array.from({ length: 4 }, () => [0, 0]));
    expect(await page.locator('[data-step]').count()).toBe(0);
  });

  it('that have no room are moved by buttons, which leave the keyboard where it is and take no height', async () => {
    const { page, choose } = await openPage({ context: { viewport: { width: 320, height: 640 } } });
    await choose({ name: '自评表.xlsx', bytes: SAMPLE });
    const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
    const last = tabs.last();
    const on = page.locator('[data-step="1"]');
    await on.waitFor();
    // With its score a tab is wider.
    await page.getByRole('tab', { name: /^网格化中心工作经费 · 97 分/ }).waitFor();
    await page.locator('[data-cell="B5"]').click();
    await eventually(async () => {
      const cut = await cutOf(last);
      if (cut.some((pixels) => pixels > 0)) await on.click();
      expect(cut).toEqual([0, 0]);
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await barOf(page.locator('[data-strip]').last())).toBe(0);
    await last.click();
    await tabs.last().press('Home');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('网格化') === true);
    expect(await cutOf(tabs.first())).toEqual([0, 0]);
  });
});

it.each([320, 720])('the file in front is seen whole in its strip at %d px', async (width) => {
  const { page, choose, button } = await openPage({ context: { viewport: { width, height: 450 } } });
  for (const name of ['一.xlsx', '二.xlsx', 'Budget_Department_Self_Evaluation_final2.xlsx']) {
    await choose({ name, bytes: ONE_FORM });
    await button(`关闭 ${name}`).waitFor();
  }
  expect(await cutOf(page.locator('nav li').last())).toEqual([0, 0]);
  await button(/^文件清单/).click();
  await page.getByRole('heading', { name: '文件清单' }).waitFor();
  expect(await cutOf(page.locator('nav li').first())).toEqual([0, 0]);
});
