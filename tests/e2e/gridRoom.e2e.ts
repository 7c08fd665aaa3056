import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { templateForm } from '../../src/sheet/index';
import { createWorkbook } from '../../src/xlsx/index';
import { violations } from './support/axe';
import { ONE_FORM } from './support/gridForms';
import { gridSteps } from './support/gridSteps';
import type { OpenedPage, PageOptions } from './support/openPage';
import { pages } from './support/pages';
import { reach } from './support/reach';

const openPage = pages();
const BLANK = createWorkbook([templateForm({ profile: 'hubei' })]);

async function open(bytes: Uint8Array, context: PageOptions['context']): Promise<OpenedPage> {
  const opened = await openPage({ context });
  await opened.choose({ name: '自评表.xlsx', bytes });
  await opened.page.getByRole('grid').waitFor();
  return opened;
}
const toSheet = (page: Page) => page.getByRole('tab', { name: '表格' }).click();
/** Where there is no room for both, the pane is one of two tabs. */
const toPane = async (page: Page): Promise<void> => {
  const tab = page.getByRole('tab', { name: '校验面板' });
  if ((await tab.count()) > 0) await tab.click();
  await page.getByText('已识别').first().waitFor();
};
const hasPageScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
const box = (page: Page) => page.locator('div:has(> div > [role="grid"])').last();

/** Sides of the ring around a finding's cell that do not lie in sight. */
const hiddenSides = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-mark="shown"]').evaluate((mark) => {
    const { left, top, bottom } = mark.getBoundingClientRect();
    const { outlineWidth, outlineOffset } = getComputedStyle(mark);
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    // The row numbers are no part of the grid, the column letters a part that covers others.
    const isSeen = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.closest('[role="columnheader"], [role="grid"]')?.role === 'grid';
    const middle = (top + bottom) / 2;
    const places: readonly (readonly [string, number, number])[] = [
      ['top', left + 20, top - ring + 0.5],
      ['bottom', left + 20, bottom + ring - 0.5],
      ['left', left - ring + 0.5, middle],
    ];
    return places.filter(([, x, y]) => !isSeen(x, y)).map(([side]) => side);
  });

const SIZES = [
  [1440, 900, 'none'],
  [1440, 900, 'active'],
  [1280, 360, 'none'],
  [640, 360, 'none'],
  [320, 640, 'none'],
  [320, 640, 'active'],
] as const;

describe.each(SIZES)('at %d × %d px, contrast theme %s', (width, height, forcedColors) => {
  it('the cell of a finding is seen with its whole ring, and so it stays when a bar takes room', async () => {
    const { page, button } = await open(ONE_FORM, { viewport: { width, height }, forcedColors });
    const { mark } = gridSteps(page);
    await toPane(page);
    await button('提交前校验').click();
    await button(/^转到 B17/).click();
    await mark('shown').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await hiddenSides(page)).toEqual([]);
    await button('显示全部内容').click();
    await page.getByRole('region', { name: 'B17 的全部内容' }).waitFor();
    expect(await hiddenSides(page)).toEqual([]);
  });
});

describe('a small window', () => {
  it('of 320 px has no ring around a cell that the user chose, but around one that is pointed out again', async () => {
    const { page, button } = await open(ONE_FORM, { viewport: { width: 320, height: 640 } });
    const { mark } = gridSteps(page);
    await toSheet(page);
    await (await reach(page, 'A17')).click();
    await page.keyboard.press('ArrowRight');
    await toPane(page);
    await toSheet(page);
    await mark('active').waitFor();
    expect(await mark('shown').count()).toBe(0);
    await toPane(page);
    await button('提交前校验').click();
    await button(/^转到 B17/).click();
    await mark('shown').waitFor();
  });

  it.each([
    [320, 640, 490],
    [640, 360, 220],
    [720, 450, 310],
  ])('of %d × %d px leaves the sheet %d, and every button its size', async (width, height, room) => {
    const { page } = await open(BLANK, { viewport: { width, height } });
    await toSheet(page);
    const seen = await box(page).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return Math.min(bottom, innerHeight) - top;
    });
    expect(seen).toBeGreaterThanOrEqual(room);
    expect(await hasPageScroll(page)).toBe(false);
    const names = [
      '打开文件',
      '打印',
      '保存',
      '关闭 自评表.xlsx',
      '撤销（Ctrl+Z）',
      '重做（Ctrl+Y）',
      '下一个待填项',
      ...(width < 700 ? ['按键'] : []),
    ];
    const small = await Promise.all(
      names.map(async (name) => {
        const place = await page.getByRole('button', { name, exact: true }).boundingBox();
        return place && place.width >= 24 && place.height >= 24 ? [] : [name];
      }),
    );
    expect(small.flat()).toEqual([]);
  });

  it('of 320 px shows all of the keys when asked, and puts them away', async () => {
    const { page, button } = await open(BLANK, { viewport: { width: 320, height: 640 } });
    await toSheet(page);
    const keys = page.locator('[data-keys]');
    expect(await keys.isVisible()).toBe(false);
    await button('按键').click();
    await keys.waitFor();
    const cut = await keys.evaluate((one) => {
      const { right } = one.getBoundingClientRect();
      return [one.scrollWidth - one.clientWidth, Math.max(0, right - innerWidth)];
    });
    expect(cut).toEqual([0, 0]);
    expect(await violations(page.mainFrame())).toEqual([]);
    await button('按键').click();
    expect(await keys.isVisible()).toBe(false);
  });

  it('of 1440 px shows the keys without being asked', async () => {
    const { page } = await open(BLANK, {});
    expect(await page.locator('[data-keys]').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '按键' }).count()).toBe(0);
  });
});

describe.each(['none', 'active'] as const)('cells to be filled in, contrast theme %s', (forcedColors) => {
  it.each(['light', 'dark'] as const)('look as their legend says: %s', async (colorScheme) => {
    const { page } = await open(BLANK, { forcedColors, colorScheme });
    const [cell, legend] = await Promise.all(
      (['[data-fill]', '[data-legend]'] as const).map((place, at) =>
        page
          .locator(place)
          .first()
          .evaluate(
            (one, pseudo) => {
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one, pseudo);
              return [outlineStyle, outlineWidth, outlineColor];
            },
            at === 0 ? '::before' : undefined,
          ),
      ),
    );
    const ink = forcedColors === 'active' ? await textColour(page) : 'rgb(138, 106, 0)';
    expect([cell, legend]).toEqual([
      ['dashed', '1px', ink],
      ['dashed', '1px', ink],
    ]);
  });
});

/** The system's colour of text. */
const textColour = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
