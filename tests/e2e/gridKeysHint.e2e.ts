import { describe, expect, it } from '@jest/globals';
import { gridSteps } from './support/gridSteps';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const openPage = pages();

describe('the keys below the sheet', () => {
  it('tell the way to the next cell to fill in only while there is one', async () => {
    const opened = await openPage();
    const { page } = opened;
    const steps = gridSteps(page);
    const keys = page.locator('[data-keys]');
    await opened.choose({ name: '自评表.xlsx', bytes: SAMPLE });
    await page.getByText('待填写 2 格').waitFor();
    expect(await keys.textContent()).toContain('Ctrl+Enter');
    const help = await page.locator('[role="grid"] textarea').getAttribute('aria-describedby');
    for (const name of ['A3', 'B5']) {
      await steps.cell(name).click();
      await page.keyboard.insertText('某某局');
      await steps.press('Enter');
    }
    await page.getByText(/^待填写/).waitFor({ state: 'detached' });
    expect(await keys.textContent()).toBe('F2 修改 · Alt+Enter 换行 · F6 离开表格');
    expect(await page.locator(`[id="${help ?? ''}"]`).textContent()).not.toContain('Ctrl+Enter');
  });
});
