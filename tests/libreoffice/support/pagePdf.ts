import type { Browser } from 'playwright-core';
import { serveDist, SITE } from '../../e2e/support/serveDist';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first sheet of a workbook as the built page prints it. */
export async function pagePdf(browser: Browser, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await serveDist(context);
  const page = await context.newPage();
  await page.goto(`${SITE}/index.html`);
  const file = { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-cell="A1"]').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  return pdf;
}
