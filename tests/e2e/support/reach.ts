import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

const STEP = 100;

/** Scrolls the sheet in front until a cell is drawn, as a hand would. @param name A to Z and the row */
export async function reach(page: Page, name: string): Promise<Locator> {
  const cell = page.locator(`[data-cell="${name}"]`);
  const grid = page.locator('[role="grid"]');
  const place = { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 'A'.charCodeAt(0) };
  await grid.waitFor();
  await eventually(async () => {
    if ((await cell.count()) > 0) return;
    await grid.evaluate(
      (one, { row, column, step }) => {
        let box: Element | null = one;
        while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
        const drawn = (side: string): readonly number[] =>
          [...one.querySelectorAll<HTMLElement>('[data-cell]')].map(({ dataset }) => Number(dataset[side]));
        const towards = (at: number, seen: readonly number[]): number =>
          at > Math.max(...seen) ? step : at < Math.min(...seen) ? -step : 0;
        box?.scrollBy(towards(column, drawn('column')), towards(row, drawn('row')));
      },
      { ...place, step: STEP },
    );
    throw new Error(`${name} is not drawn`);
  });
  return cell;
}
