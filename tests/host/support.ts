import { afterEach } from '@jest/globals';
import { HostWorkbook, openHost, type OpenedHost, type OpenOptions } from './index';

let current: OpenedHost | null = null;

/** The host of the test that runs. */
export function opened(): OpenedHost {
  if (!current) throw new Error('no workbook is open');
  return current;
}

/** Opens a workbook of three sheets, two cells on the first, for one test. */
export function open(options: OpenOptions = {}): HostWorkbook {
  const workbook = new HostWorkbook();
  for (const name of ['路灯', '表 2', '说明']) workbook.addSheet(name);
  workbook.type('路灯', 'A1', '项目自评表');
  workbook.type('路灯', 'C5', 12.5);
  current = openHost(workbook, options);
  return workbook;
}

afterEach(() => {
  current?.close();
  current = null;
});

export type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** Runs on the sheet in front. */
export const run = <T>(batch: Batch<T>): Promise<T> =>
  Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

/** The code of the error that the batch ends with, or `done`. */
export const refused = async (batch: Batch<unknown>): Promise<string> =>
  run(batch).then(
    () => 'done',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

/** Lets messages that are under way arrive. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
