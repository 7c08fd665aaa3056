import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { SAMPLE_FORMS, templateForm } from '../../../src/sheet/index';
import { createWorkbook } from '../../../src/xlsx/index';
import { dropFiles, type NamedFile } from './dropFiles';
import { faultsOf } from './faults';
import { serveDist, SITE, type ServedDist } from './serveDist';

/** The sample forms, one a sheet, as the page itself makes them. */
export const SAMPLE = createWorkbook(SAMPLE_FORMS.map((form) => templateForm({ profile: 'hubei', form })));

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page without Excel in a browser of its own context. */
export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly served: ServedDist;
  /** Chooses files as the browser's own window does. */
  readonly choose: (...files: readonly NamedFile[]) => Promise<void>;
  readonly drop: (...files: readonly NamedFile[]) => Promise<void>;
  readonly cell: (name: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Checks that nothing failed on the way and nothing was asked of another site. */
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly context?: Parameters<Browser['newContext']>[0];
  readonly hash?: string;
  /** Before the page's own scripts run. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    acceptDownloads: true,
    ...options.context,
  });
  context.setDefaultTimeout(10_000);
  const served = await serveDist(context);
  const page = await context.newPage();
  const faults: string[] = [];
  faultsOf(page, faults);
  // Headless browsers have no window to choose files in: the input and the download stand in.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await options.prepare?.(page);
  await page.goto(`${SITE}/index.html${options.hash ?? ''}`);
  return {
    context,
    page,
    served,
    choose: (...files) =>
      page
        .locator('input[type=file]')
        .setInputFiles(
          files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
        ),
    drop: (...files) => dropFiles(page, files),
    cell: (name) => page.locator(`[data-cell="${name}"]`),
    button: (name) => page.getByRole('button', { name }).first(),
    close: async () => {
      expect([...faults, ...served.strays]).toEqual([]);
      await context.close();
    },
  };
}
