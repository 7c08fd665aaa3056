import { describe, expect, it } from '@jest/globals';
import { formInNeed } from './support/forms';
import { pages } from './support/pages';
import { panes } from './support/panes';

const open = panes();
const openPage = pages();

describe('a narrow pane', () => {
  it('ends a choice that does not fit in an ellipsis', async () => {
    const { pane, tab, picture } = await open([formInNeed()], { language: 'en-US' });
    await tab('Settings');
    const choice = pane.getByLabel('Rule set', { exact: true });
    const look = await choice.evaluate((element) => {
      const { textOverflow, whiteSpace } = getComputedStyle(element);
      return [textOverflow, whiteSpace];
    });
    await picture('choice in English');
    expect(look).toEqual(['ellipsis', 'nowrap']);
  });

  it('at 200 % gives the text of a bar all of its width, below the button that shuts it', async () => {
    const { pane, click, sees } = await open([formInNeed({}, { isProtected: true })], {
      excel: 'windows',
      size: { width: 182, height: 350 },
      deviceScaleFactor: 2,
    });
    await click('重新计算');
    await sees(/工作表受保护/);
    const right = (name: string | RegExp, isText: boolean): Promise<number> =>
      (isText ? pane.getByText(name).first() : pane.getByRole('button', { name }).first()).evaluate(
        (element) => element.getBoundingClientRect().right,
      );
    expect(await right(/工作表受保护/, true)).toBe(await right('关闭', false));
  });
});

describe('the first screen', () => {
  it('offers to open files once', async () => {
    const { page } = await openPage();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: '打开文件' }).count()).toBe(1);
  });
});
