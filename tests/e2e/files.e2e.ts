import { describe, expect, it } from '@jest/globals';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const open = pages();

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
    expect(await page.getByText('尚未读取').count()).toBeGreaterThan(0);
    await button('单位100.xlsx').click();
    await page.getByText('已识别').first().waitFor();
  });

  it('are scored by the settings made in the pane', async () => {
    const { page, drop, button } = await open();
    await drop(...many.slice(0, 2));
    await page.getByText('97 / 100').first().waitFor();
    await button('单位1.xlsx').click();
    await page.getByRole('tab', { name: '设置' }).click();
    await page
      .getByLabel(/指标得分/)
      .first()
      .selectOption('halfUp-2');
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
});
