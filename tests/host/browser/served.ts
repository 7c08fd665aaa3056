import type { ExcelHost } from '../protocol/host';
import type { RequirementSets } from '../requirementSets';
import type { Ribbon, RibbonResult } from './ribbon';
import type { Frame, Page } from 'playwright-core';

export interface ServeOptions {
  readonly host: ExcelHost;
  /** The pane's page; served by the caller (`serveFolder`) or by a real server. */
  readonly paneUrl: string;
  /** zh-CN where not said. */
  readonly language?: string;
  /** EXCEL_365 where not said. */
  readonly sets?: RequirementSets;
  /** What `getFileAsync` gives; null or nothing: the host refuses. */
  readonly fileBytes?: Uint8Array | null;
  /** CSS pixels of the pane; 320 × 700 where not said. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Served {
  /** The pane: the page itself (Windows) or the frame in Excel's page (web). */
  readonly pane: Frame;
  /** Presses a ribbon button; see Ribbon.press. */
  press(functionName: string, controlId?: string): Promise<RibbonResult>;
}

export const pressOf =
  (ribbon: Ribbon): Served['press'] =>
  (name, id) =>
    ribbon.press(name, id);

/** Sends something to the page; a page that was closed meanwhile needs nothing any more. */
export async function whileOpen(page: Page, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
