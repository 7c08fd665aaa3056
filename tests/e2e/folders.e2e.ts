import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE } from './support/openPage';
import { pages } from './support/pages';

const open = pages();

/** How a workbook of Excel 97 begins. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Lets a folder of the browser's private file system fall onto the page, filled with these paths. */
const dropFolder = (page: Page, name: string, paths: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([folder, files, text, old]) => {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle(folder, { create: true });
      const bytes = Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0));
      for (const path of files) {
        const parts = path.split('/');
        const last = parts.pop() ?? '';
        let place = top;
        for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
        const stream = await (await place.getFileHandle(last, { create: true })).createWritable();
        await stream.write(last.endsWith('.xls') ? new Uint8Array(old) : bytes);
        await stream.close();
      }
      Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: () => Promise.resolve(top) });
      const transfer = new DataTransfer();
      transfer.items.add(new File([], folder));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, paths, Buffer.from(SAMPLE).toString('base64'), OLD_WORKBOOK] as const,
  );

describe('a folder that is dropped', () => {
  it('gives its workbooks and those of the folders in it; files of one name are told apart', async () => {
    const { page, button } = await open();
    await dropFolder(page, '2025年', [
      '人事处/自评表.xlsx',
      '科技处/自评表.xlsx',
      '科技处/~$自评表.xlsx',
      '科技处/说明.docx',
      '汇总.xlsx',
    ]);
    await page.getByText('共 3 个文件，12 张自评表。').first().waitFor();
    await button('2025年/科技处/自评表.xlsx').click();
    await page.getByText('已识别').first().waitFor();
    await button(/^文件清单/).click();
    await button('2025年/人事处/自评表.xlsx').click();
    await button('关闭 2025年/科技处/自评表.xlsx').waitFor();
    await button('关闭 2025年/人事处/自评表.xlsx').waitFor();
  });

  it('with old workbooks is told of them together, with what to do', async () => {
    const { page, button } = await open();
    await dropFolder(page, '2019年', ['1.xls', '2.xls', '3.xlsx']);
    await page.getByText('未能打开 2 个文件：1.xls、2.xls').first().waitFor();
    expect(await page.getByText('请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后再试').count()).toBe(1);
    await button(/^关闭$/).click();
    await page.getByText('未能打开').first().waitFor({ state: 'detached' });
    await button('3.xlsx').waitFor();
  });

  it('without a workbook is answered with a sentence', async () => {
    const { page, button } = await open();
    await dropFolder(page, '空文件夹', ['说明.docx']);
    await page.getByText('文件夹“空文件夹”里没有 .xlsx 或 .xlsm 文件').first().waitFor();
    await button('打开样例').waitFor();
  });

  it('that cannot be read is answered with a sentence', async () => {
    const { page } = await open({
      prepare: async (one) => {
        await one.addInitScript(() => {
          Object.assign(FileSystemDirectoryHandle.prototype, {
            values: () => {
              throw new DOMException('refused', 'NotAllowedError');
            },
          });
        });
      },
    });
    await dropFolder(page, '机要', ['自评表.xlsx']);
    await page.getByText('无法读取文件“机要”（没有得到浏览器的许可）').first().waitFor();
    expect(await page.getByText('里没有 .xlsx').count()).toBe(0);
  });
});
