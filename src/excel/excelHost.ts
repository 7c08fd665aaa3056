import type { Outcome, SheetSnapshot, WorkbookHost, WorkbookPort } from '../sheet/index';
import { fileDigest, hasFile } from './fileDigest';
import type { Desk } from './memory/desk';
import { OwnWrites } from './memory/ownWrites';
import { Readings } from './memory/readings';
import { Written } from './memory/written';
import { tripsWith } from './office/trip';
import { readActive, readWorkbook } from './read/readWorkbook';
import { select } from './select';
import { watchWorkbook } from './watch';
import { workbookSettings } from './workbookSettings';
import { applyEdits } from './write/applyEdits';

/** Time as the host sees it; tests bring their own. */
export interface HostTiming {
  /** Resolves after the milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
}

const TIMING: HostTiming = {
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  now: () => performance.now(),
};

type Reading = Outcome<readonly SheetSnapshot[]>;

/**
 * Excel as the jobs and the pane see it. Reading and then writing costs 2 round trips for the sheet in front and 3
 * for the whole workbook; 1 more where a sheet is protected or has hidden rows or columns. No call is made yet here,
 * but Office.js must be ready.
 */
export function excelHost({ wait, now }: HostTiming = TIMING): WorkbookHost {
  const desk: Desk = {
    trip: tripsWith(wait),
    readings: new Readings(),
    written: new Written(),
    ownWrites: new OwnWrites(now),
  };
  const kept = (reading: Reading): Reading => {
    if (reading.ok) desk.readings.keep(reading.value);
    return reading;
  };
  const apply: WorkbookPort['apply'] = (edits, watch) => applyEdits(desk, edits, watch);
  return {
    active: { read: async (watch) => kept(await readActive(desk.trip, desk.written, watch)), apply },
    workbook: { read: async (watch) => kept(await readWorkbook(desk.trip, desk.written, watch)), apply },
    select: (sheetId, area, watch) => select(desk, sheetId, area, watch),
    // Comes when it is first wanted: the pane opens without it.
    insertSheets: async (contents, watch) => {
      const { insertSheets } = await import('./insert/insertSheets');
      return insertSheets(desk.trip, contents, watch);
    },
    watch: (listener, watch) => watchWorkbook(desk, listener, watch),
    workbookSettings: workbookSettings(desk.trip),
    fileDigest: hasFile() ? fileDigest : null,
  };
}
