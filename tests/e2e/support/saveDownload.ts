import type { Download } from 'playwright-core';
import type { OpenedPage } from './openPage';

/** Saves by a download, and tells the page that it is stored. */
export async function saveDownload({ page, button }: Pick<OpenedPage, 'page' | 'button'>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('保存').click()]);
  await button('已存好').click();
  return download;
}
