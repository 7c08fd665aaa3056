import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { violations } from './support/axe';
import { eventually } from './support/eventually';
import { squeezed, underCorner } from './support/layout';
import { openBrowser } from './support/openBrowser';
import { openPane, type OpenedPane, type PaneOptions } from './support/openPane';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const form = () => sheetOf(seedRows({ G16: 8, B17: null }), { id: '{1}', name: '路灯' });

/** What is wrong with the view in front; said with its name. */
async function faultsOfView({ pane }: OpenedPane, view: string): Promise<readonly string[]> {
  const found = [...(await violations(pane)), ...(await squeezed(pane)), ...(await underCorner(pane))];
  return found.map((fault) => `${view}: ${fault}`);
}

/** Goes through every view as a clerk comes by it, and collects what is wrong on the way. */
async function walk(opened: OpenedPane, name: string): Promise<readonly string[]> {
  const { pane, click, tab, sees, picture } = opened;
  const faults: string[] = [];
  const look = async (view: string): Promise<void> => {
    faults.push(...(await faultsOfView(opened, view)));
    await picture(`${name}-${view}`);
  };
  await look('score');
  await pane.locator('summary', { hasText: '居民满意度' }).first().click();
  await look('line');
  await click('预览');
  await sees(/尚未写入/);
  await look('preview');
  await click('重新计算');
  await sees('已写入 1 个单元格');
  await look('written');
  await click('提交前校验');
  await sees(/还有 \d 项必须处理/);
  await look('check');
  await click(/^说明理由/);
  await look('waiver');
  await tab('原因');
  await sees('需要说明的偏差');
  await look('cause');
  await tab('报告');
  await click('生成校验报告');
  await sees('报告要素');
  await look('report');
  await tab('设置');
  await sees('保存位置');
  await look('settings');
  return faults;
}

const WAYS: readonly (readonly [string, PaneOptions])[] = [
  ['at 320 px, in Excel on the web', {}],
  ['at 350 px, in Excel for Windows', { excel: 'windows' }],
  ['at 200 % zoom', { size: { width: 175, height: 350 }, deviceScaleFactor: 2, excel: 'windows' }],
  ['with forced colours', { forcedColors: 'active' }],
  ['in the dark theme', { colorScheme: 'dark' }],
];

describe('every view of the pane', () => {
  it.each(WAYS)(
    '%s: no violation, nothing cut or sideways, nothing under Excel’s button',
    async (name, way) => {
      const opened = await openPane(browser, [form()], way);
      expect(await walk(opened, name)).toEqual([]);
      expect(opened.faults()).toEqual([]);
      await opened.close();
    },
  );

  it('is as sound without a form, on a protected sheet, and in English', async () => {
    const cases: readonly (readonly [string, Parameters<typeof openPane>[1], PaneOptions])[] = [
      ['start', [sheetOf([['说明']])], {}],
      ['protected', [{ ...form(), isProtected: true }], {}],
      ['english', [form()], { language: 'en-US' }],
    ];
    for (const [name, sheets, options] of cases) {
      const opened = await openPane(browser, sheets, options);
      if (name === 'protected') {
        await opened.click('重新计算');
        await opened.sees(/没有写入的值/);
      }
      expect(await faultsOfView(opened, name)).toEqual([]);
      await opened.picture(name);
      await opened.close();
    }
  });
});

describe('by keyboard alone', () => {
  it('the form is recalculated, checked and put back', async () => {
    const opened = await openPane(browser, [form()], { excel: 'windows' });
    const { page, pane, host, sees } = opened;
    /** Moves on with Tab until the button of this name has the focus. */
    const reach = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        const reached = await pane.evaluate(() => document.activeElement?.textContent?.trim());
        if (reached === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} was not reached`);
    };
    await reach('重新计算');
    await page.keyboard.press('Enter');
    await sees('已写入 1 个单元格');
    expect(host.workbook.valueAt('路灯', 'G16')).toBe(9);
    await reach('撤销');
    await page.keyboard.press('Enter');
    await eventually(() => expect(host.workbook.valueAt('路灯', 'G16')).toBe(8));
    await page.keyboard.press('Shift+Tab');
    await reach('提交前校验');
    await page.keyboard.press('Enter');
    await sees(/还有 \d 项必须处理/);
    await opened.close();
  });
});
