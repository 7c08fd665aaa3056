import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { onDisk, saveElsewhere, withDisk } from './support/disk';
import { writesKept } from './support/keptDrafts';
import { SAMPLE, type OpenedPage } from './support/openPage';
import { pages } from './support/pages';
import { type } from './support/pageSteps';
import { withScore } from './support/withScore';

const open = pages();

const NAME = '自评表.xlsx';
const files = [{ name: NAME, bytes: SAMPLE }];

const openFirst = async (desk: OpenedPage): Promise<void> => {
  await desk.button('打开文件').click();
  await desk.cell('G16').waitFor();
};

/** Until the user is asked, a file that another session opened gives nothing away. */
async function forgetPermission(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = FileSystemFileHandle;
    const getFile = Reflect.get(prototype, 'getFile') as (this: FileSystemFileHandle) => Promise<File>;
    let isGranted = false;
    Object.assign(prototype, {
      requestPermission: () => {
        isGranted = true;
        return Promise.resolve('granted');
      },
      getFile(this: FileSystemFileHandle) {
        return isGranted
          ? getFile.call(this)
          : Promise.reject(new DOMException('not asked', 'NotAllowedError'));
      },
    });
  });
}

describe('saving to the disk', () => {
  it('writes back to the file that was opened, and lists the changed cells', async () => {
    const desk = await open(withDisk({ files }));
    const { page, button } = desk;
    await openFirst(desk);
    await type(desk.page, 'G16', '3');
    await button('保存').click();
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    await page.getByText('网格化中心工作经费”：1 个单元格').click();
    await page.getByText('G16').last().waitFor();
    expect(Buffer.compare(await onDisk(page, NAME), withScore(SAMPLE, 3))).toBe(0);
    await page.keyboard.press('Control+s');
    await page.getByText('自评表.xlsx 没有改动，已按原样保存').first().waitFor();
  });

  it('does not leave out a text that cannot be written: its cell comes to the front, and nothing is saved', async () => {
    const desk = await open(withDisk({ files }));
    const { page } = desk;
    await openFirst(desk);
    await type(page, 'G16', '3');
    await page.locator('[data-cell="G15"]').click();
    await page.keyboard.type('=G16');
    await page.getByRole('tab', { name: /^中心平台/ }).click();
    await page.locator('[data-active][data-cell="G15"]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await page.getByText('单元格 G15 中输入的内容还没有写入，文件没有保存').first().waitFor();
    await page.locator('[data-active][data-cell="G15"]').waitFor();
    expect(await page.locator('[role="grid"] textarea').inputValue()).toBe('=G16');
    expect(Buffer.compare(await onDisk(page, NAME), Buffer.from(SAMPLE))).toBe(0);
    await page.locator('[role="grid"] textarea').press('Escape');
    await page.keyboard.press('Control+s');
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    expect(await page.getByText('文件没有保存').count()).toBe(0);
    expect(Buffer.compare(await onDisk(page, NAME), withScore(SAMPLE, 3))).toBe(0);
  });

  it('writes nothing over a file that somebody else saved meanwhile, and saves it elsewhere when asked', async () => {
    const desk = await open(withDisk({ files }));
    const { page, button } = desk;
    await openFirst(desk);
    await type(desk.page, 'G16', '3');
    await saveElsewhere(page, NAME, Buffer.from('somebody else'));
    await button('保存').click();
    await page.getByText('已被其他程序改动，没有写入任何内容').first().waitFor();
    expect((await onDisk(page, NAME)).toString()).toBe('somebody else');
    await button('另存为').click();
    await page.getByText('已保存 另存.xlsx').first().waitFor();
    expect(Buffer.compare(await onDisk(page, '另存.xlsx'), withScore(SAMPLE, 3))).toBe(0);
    await button('关闭 另存.xlsx').waitFor();
  });

  it('says that the file is not there any more, and saves it elsewhere when asked', async () => {
    const desk = await open(withDisk({ files }));
    const { page, button } = desk;
    await openFirst(desk);
    await type(page, 'G16', '3');
    await page.evaluate(async (name) => {
      await (await navigator.storage.getDirectory()).removeEntry(name);
    }, NAME);
    await button('保存').click();
    await page.getByText('已被移动、改名或删除，没有写入，改动仍保留在这里。请用“另存为”').first().waitFor();
    await button('另存为').click();
    await page.getByText('已保存 另存.xlsx').first().waitFor();
    expect(Buffer.compare(await onDisk(page, '另存.xlsx'), withScore(SAMPLE, 3))).toBe(0);
  });

  it('that was asked for on closing another file says what came of it', async () => {
    const desk = await open(withDisk({ files: [...files, { name: '二.xlsx', bytes: SAMPLE }] }));
    const { page, button, cell } = desk;
    await button('打开文件').click();
    await button(NAME).click();
    await cell('G16').waitFor();
    await type(page, 'G16', '3');
    await saveElsewhere(page, NAME, withScore(SAMPLE, 5));
    await button(/^文件清单/).click();
    await button('二.xlsx').click();
    await button('关闭 二.xlsx').waitFor();
    await button(`关闭 ${NAME}`).click();
    await button('先保存').click();
    await page.getByText(`未能保存 ${NAME}`).filter({ visible: true }).first().waitFor();
    expect(await cell('G16').textContent()).toContain('3');
    expect(Buffer.compare(await onDisk(page, NAME), withScore(SAMPLE, 5))).toBe(0);
  });

  it('writes to a file as it was when opened, though it was saved by somebody after it was listed', async () => {
    const others = [...files, { name: '二.xlsx', bytes: SAMPLE }];
    const desk = await open(withDisk({ files: others }));
    const { page, button, cell } = desk;
    await button('打开文件').click();
    await page.getByText('97 / 100').nth(1).waitFor();
    await saveElsewhere(page, NAME, withScore(SAMPLE, 5));
    await button(NAME).click();
    await cell('G16').waitFor();
    expect(await cell('G16').textContent()).toContain('5');
    await type(desk.page, 'G16', '3');
    await button('保存').click();
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    expect(Buffer.compare(await onDisk(page, NAME), withScore(SAMPLE, 3))).toBe(0);
  });

  it('asks the browser’s leave for a file that came back after a restart', async () => {
    const desk = await open(withDisk({ files }));
    const { page, button, cell } = desk;
    await openFirst(desk);
    await type(desk.page, 'G16', '3');
    await writesKept(page, 1);
    await forgetPermission(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await button('恢复').click();
    await cell('G16').waitFor();
    await button('保存').click();
    await page.getByText('已保存 自评表.xlsx，改动了 1 个单元格').first().waitFor();
    expect(Buffer.compare(await onDisk(page, NAME), withScore(SAMPLE, 3))).toBe(0);
  });

  it('refuses a name that Excel would not open with this content', async () => {
    const desk = await open(withDisk({ files, save: { name: '自评表.xlsm' } }));
    const { page, button } = desk;
    await openFirst(desk);
    await button('另存为').click();
    await page.getByText('请另取以 .xlsx 结尾的文件名再保存').first().waitFor();
    expect(await onDisk(page, '自评表.xlsm')).toHaveLength(0);
  });

  it('asks once, however often saving is asked for meanwhile', async () => {
    const desk = await open(withDisk({ files }));
    const { page } = desk;
    await page.evaluate(() => {
      const asked: (() => void)[] = [];
      Object.assign(window, {
        asked,
        showSaveFilePicker: () => {
          if (asked.length > 0)
            return Promise.reject(new DOMException('File picker already active.', 'NotAllowedError'));
          return new Promise((_, reject) => {
            asked.push(() => {
              reject(new DOMException('closed', 'AbortError'));
            });
          });
        },
      });
    });
    const downloads: string[] = [];
    page.on('download', (one) => downloads.push(one.suggestedFilename()));
    await desk.choose({ name: NAME, bytes: SAMPLE });
    await type(desk.page, 'G16', '3');
    await page.keyboard.press('Control+s');
    await page.keyboard.press('Control+s');
    await page.waitForFunction(() => (Reflect.get(window, 'asked') as unknown[]).length === 1);
    await page.evaluate(() => {
      (Reflect.get(window, 'asked') as (() => void)[]).splice(0).forEach((answer) => {
        answer();
      });
    });
    await page.keyboard.press('Control+s');
    await page.waitForFunction(() => (Reflect.get(window, 'asked') as unknown[]).length === 1);
    expect(await page.getByText(/已保存|已交给浏览器/).count()).toBe(0);
    expect(downloads).toEqual([]);
  });

  it('keeps a download to be confirmed while another file is saved', async () => {
    const desk = await open();
    const { page, choose, button, cell } = desk;
    for (const name of ['一.xlsx', '二.xlsx']) {
      await choose({ name, bytes: SAMPLE });
      await cell('G16').waitFor();
      await type(desk.page, 'G16', '3');
      await Promise.all([page.waitForEvent('download'), button('保存').click()]);
      await page.getByText(`${name} 已交给浏览器下载`).first().waitFor();
    }
    await button(/^一.xlsx （未保存）/).click();
    await button('已存好').click();
    await page.getByText('已保存 一.xlsx，改动了 1 个单元格').first().waitFor();
  });

  it('does nothing when the user closes the window for saving', async () => {
    const desk = await open(withDisk({ files, save: { error: 'AbortError' } }));
    const { page, button } = desk;
    await openFirst(desk);
    await type(desk.page, 'G16', '3');
    await button('另存为').click();
    await button(/^自评表.xlsx （未保存）/).waitFor();
    expect(await page.getByText(/已保存|没有保存 |已交给浏览器/).count()).toBe(0);
  });

  it('where the browser forbids its windows, takes files through the input and saves by a download', async () => {
    const desk = await open(withDisk({ refusesToOpen: 'SecurityError', save: { error: 'SecurityError' } }));
    const { page, button, cell } = desk;
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('打开文件').click()]);
    await chooser.setFiles({ name: NAME, mimeType: '', buffer: Buffer.from(SAMPLE) });
    await cell('G16').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
    expect(download.suggestedFilename()).toBe(NAME);
  });
});
