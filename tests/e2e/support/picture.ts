import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { drawn } from './drawn';

/** Takes the whole pane, scrolled-out part included, into the folder that SCREENSHOTS names; else does nothing. */
export async function takePicture(page: Page, pane: Frame, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  const size = page.viewportSize();
  if (folder === undefined || folder === '' || size === null) return;
  mkdirSync(folder, { recursive: true });
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  await drawn(pane);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize(size);
}
