import type { Browser, BrowserContext, BrowserContextOptions, Download, Frame, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../../src/sheet/index';
import { EXCEL_PAGE, serveExcelForWindows, serveExcelOnWeb, type Served } from '../../host/browser/index';
import { ExcelHost, HostWorkbook, WEB_PAYLOAD_LIMIT, workbookOf } from '../../host/index';
import { faultsOf } from './faults';
import { takePicture } from './picture';
import { serveDist, SITE } from './serveDist';

/** The two ways that Excel shows the pane, each at its usual width. */
const EXCELS = {
  web: { serve: serveExcelOnWeb, width: 320, payloadLimit: WEB_PAYLOAD_LIMIT },
  windows: { serve: serveExcelForWindows, width: 350, payloadLimit: Infinity },
} as const;

export interface PaneOptions extends BrowserContextOptions {
  /** Excel on the web where not said. */
  readonly excel?: keyof typeof EXCELS;
  /** Excel's own; zh-CN where not said. */
  readonly language?: string;
  /** CSS pixels of the pane. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Milliseconds for anything that is waited for. */
const PATIENCE = 10_000;

type Name = string | RegExp;

/** The pane as its user has it. What is named may come later: every step waits for it. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly host: ExcelHost;
  readonly press: Served['press'];
  /** Clicks the first button of this name. */
  readonly click: (name: Name) => Promise<void>;
  readonly tab: (name: Name) => Promise<void>;
  readonly sees: (text: Name) => Promise<void>;
  readonly seesNoMore: (text: Name) => Promise<void>;
  /** What a click on the button saves. */
  readonly saved: (name: Name) => Promise<Download>;
  /** Keeps a picture of all of the pane where the variable SCREENSHOTS names a folder. */
  readonly picture: (name: string) => Promise<void>;
  /** Closes the pane and opens it anew: the same user, browser and workbook. */
  readonly reopen: () => Promise<OpenedPane>;
  /** What went wrong beside what the test looks at: errors, strays, questions that the host does not know. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

async function openIn(
  context: BrowserContext,
  host: ExcelHost,
  faults: string[],
  options: PaneOptions,
): Promise<OpenedPane> {
  const { excel = 'web', language = 'zh-CN' } = options;
  const { serve, width } = EXCELS[excel];
  const page = await context.newPage();
  faultsOf(page, faults);
  const { size = { width, height: 700 } } = options;
  const { pane, press } = await serve(page, { host, paneUrl: `${SITE}/taskpane.html`, language, size });
  await pane.getByRole('tablist').waitFor();
  const button = (name: Name) => pane.getByRole('button', { name, exact: true }).first();
  // What is only read out, by a live region, is not to be seen.
  const seen = (text: Name) =>
    pane.getByText(text).and(pane.locator(':not([aria-live])')).filter({ visible: true });
  return {
    page,
    pane,
    host,
    press,
    click: (name) => button(name).click(),
    tab: (name) => pane.getByRole('tab', { name }).click(),
    sees: (text) => seen(text).first().waitFor(),
    seesNoMore: (text) => seen(text).waitFor({ state: 'detached' }),
    saved: async (name) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      return download;
    },
    picture: (name) => takePicture(page, pane, name),
    reopen: async () => {
      await page.close();
      return openIn(context, host, faults, options);
    },
    faults: () => [...faults, ...host.unknown],
    close: () => context.close(),
  };
}

/** Opens the built pane in Excel over a workbook, and waits until it has read the sheet in front. */
export async function openPane(
  browser: Browser,
  content: HostWorkbook | readonly SheetSnapshot[],
  options: PaneOptions = {},
): Promise<OpenedPane> {
  const { excel = 'web' } = options;
  const workbook = content instanceof HostWorkbook ? content : workbookOf(content);
  const host = new ExcelHost(workbook, { payloadLimit: EXCELS[excel].payloadLimit });
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const { strays } = await serveDist(context, { allowed: [EXCEL_PAGE] });
  const faults: string[] = [];
  const opened = await openIn(context, host, faults, options);
  return { ...opened, faults: () => [...opened.faults(), ...strays] };
}
