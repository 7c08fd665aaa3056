import type { SheetSnapshot } from '../../src/sheet/index';
import { loadClientLibrary } from './clientLibrary';
import { nativeBridge } from './nativeBridge';
import { officeStub, type OfficeFacts, type Platform } from './officeStub';
import { ExcelHost, type ExcelHostOptions } from './protocol/host';
import { EXCEL_365 } from './requirementSets';
import { workbookOf } from './workbook/snapshots';
import { HostWorkbook } from './workbook/workbook';

export interface OpenOptions extends Partial<OfficeFacts>, ExcelHostOptions {}

export interface OpenedHost {
  /** The workbook: the user's hands, and what to expect on. */
  readonly workbook: HostWorkbook;
  /** Round trips, errors to answer with, hooks. */
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Takes the globals away again. */
  close(): void;
}

/** Excel on the web takes no more than this in either direction. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

const NAMES = ['Excel', 'Office', 'OfficeExtension'] as const;

const limitOf = (platform: Platform): ExcelHostOptions =>
  platform === 'OfficeOnline' ? { payloadLimit: WEB_PAYLOAD_LIMIT } : {};

/**
 * Opens a workbook in the host and installs `Excel`, `Office` and `OfficeExtension` as globals: a fresh copy of
 * Microsoft's client library every time. Works in jest's node and jsdom environments.
 */
export function openHost(
  content: HostWorkbook | readonly SheetSnapshot[],
  options: OpenOptions = {},
): OpenedHost {
  const workbook = content instanceof HostWorkbook ? content : workbookOf(content);
  const { platform = 'PC', language = 'zh-CN', sets = EXCEL_365, fileBytes = null } = options;
  const host = new ExcelHost(workbook, { ...limitOf(platform), ...options });
  const library = loadClientLibrary(nativeBridge(host));
  const office = { ...library.Office, ...officeStub({ platform, language, sets, fileBytes }) };
  library.window['Office'] = office;
  (
    library.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
  const globals = { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension };
  Object.assign(globalThis, globals);
  return {
    workbook,
    host,
    Excel: library.Excel,
    Office: office as unknown as typeof Office,
    OfficeExtension: library.OfficeExtension,
    close: () => {
      for (const name of NAMES) {
        if (Reflect.get(globalThis, name) === globals[name]) Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}
