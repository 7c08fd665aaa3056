import { excelHost } from '../../../src/excel/index';
import type { Outcome, SheetSnapshot, WorkbookHost } from '../../../src/sheet/index';
import { openHost, type OpenedHost, type OpenOptions } from '../../host/index';

let last: OpenedHost | null = null;

/** Takes the globals of the last workbook away. */
export function closeExcel(): void {
  last?.close();
  last = null;
}

export interface OpenedExcel extends OpenedHost {
  readonly product: WorkbookHost;
  /** Milliseconds waited for so far; nobody really waits. */
  readonly waited: () => number;
  /** Requests since the last count, one text each: their error, or `ok`. */
  readonly trips: () => readonly string[];
}

/** Opens sheets in the host, and the product's adapter on it, on a clock of its own. */
export function openExcel(sheets: readonly SheetSnapshot[], options: OpenOptions = {}): OpenedExcel {
  closeExcel();
  const opened = openHost(sheets, options);
  last = opened;
  let time = 0;
  const product = excelHost({
    wait: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
    now: () => time,
  });
  return {
    ...opened,
    product,
    waited: () => time,
    trips: () => {
      const trips = opened.host.roundTrips.map(({ error }) => error ?? 'ok');
      opened.host.resetRoundTrips();
      return trips;
    },
  };
}

/** The value, or a failed test that says why there is none. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem.figures)}`);
  return outcome.value;
}

/** Lets what is under way come to its end: events and clean-up requests that nobody waits for. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
