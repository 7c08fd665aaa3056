import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';

const open = pages();

/** Real file handles of the browser's private file system stand where its window would give those of the disk. */
const withDisk = (...names: readonly string[]) => ({
  prepare: async (page: Page) => {
    await page.addInitScript(
      ({ fileNames, text }) => {
        const bytes = Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0));
        Object.assign(window, {
          showOpenFilePicker: async () => {
            const root = await navigator.storage.getDirectory();
            return Promise.all(
              fileNames.map(async (name) => {
                const handle = await root.getFileHandle(name, { create: true });
                if ((await handle.getFile()).size > 0) return handle;
                const stream = await handle.createWritable();
                await stream.write(bytes);
                await stream.close();
                return handle;
              }),
            );
          },
          showSaveFilePicker: async () =>
            (await navigator.storage.getDirectory()).getFileHandle('另存.xlsx', { create: true }),
        });
      },
      { fileNames: names, text: Buffer.from(SAMPLE).toString('base64') },
    );
  },
});

const onDisk = async (page: Page, name: string): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle(wanted)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    }, name),
  );

const typeInto = async ({ page, cell }: OpenedPage, name: string, text: string): Promise<void> => {
  await cell(name).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

describe('many files', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ name: `单位${at + 1}.xlsx`, bytes: SAMPLE }));

  it('are read off the page’s thread, listed with their sheets and scores, and opened by a click', async () => {
    const { page, drop, button } = await open();
    await drop(...many.slice(0, 3), { name: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) });
    await page.getByText('共 3 个文件，12 张自评表。').first().waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.getByText('没有打开 坏.xlsx').waitFor();
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

describe('saving to the disk', () => {
  it('writes back to the file that was opened, and lists the changed cells', async () => {
    const desk = await open(withDisk('自评表.xlsx'));
    const { page, button } = desk;
    await button('打开文件').click();
    await desk.cell('G16').waitFor();
    await typeInto(desk, 'G16', '3');
    await button('保存').click();
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    await page.getByText('网格化中心工作经费”：1 个单元格').click();
    await page.getByText('G16').last().waitFor();
    expect(Buffer.compare(await onDisk(page, '自评表.xlsx'), Buffer.from(SAMPLE))).not.toBe(0);
    await page.keyboard.press('Control+s');
    await page.getByText('自评表.xlsx 没有改动，已按原样保存').first().waitFor();
  });

  it('writes nothing over a file that somebody else saved meanwhile, and saves it elsewhere when asked', async () => {
    const desk = await open(withDisk('自评表.xlsx'));
    const { page, button } = desk;
    await button('打开文件').click();
    await desk.cell('G16').waitFor();
    await typeInto(desk, 'G16', '3');
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle('自评表.xlsx')).createWritable();
      await stream.write('somebody else');
      await stream.close();
    });
    await button('保存').click();
    await page.getByText('已被其他程序改动，没有写入任何内容').first().waitFor();
    expect((await onDisk(page, '自评表.xlsx')).toString()).toBe('somebody else');
    await button('另存为').click();
    await page.getByText('已保存 另存.xlsx').first().waitFor();
    expect((await onDisk(page, '另存.xlsx')).subarray(0, 2).toString()).toBe('PK');
    await button('关闭 另存.xlsx').waitFor();
  });
});
