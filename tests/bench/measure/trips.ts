import type { SheetSnapshot } from '../../../src/sheet/index';
import { closeExcel, openExcel, settled } from '../../excel/support/open';
import type { RoundTrip } from '../../host/index';
import { PANE_JOBS } from './paneJobs';
import { APP_JOBS, type TripJob } from './tripJobs';

/** Bytes of JSON in UTF-8, as the client library hands them over and gets them back. */
export interface Talk {
  readonly trips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface TripsResult {
  readonly sheets: number;
  readonly jobs: readonly (Talk & { readonly name: string })[];
  /** What recalculating costs a form. */
  readonly perForm: readonly {
    readonly name: string;
    readonly forms: number;
    readonly read: Talk;
    readonly write: Talk;
  }[];
}

const talkOf = (trips: readonly RoundTrip[]): Talk => ({
  trips: trips.length,
  requestBytes: trips.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
  responseBytes: trips.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
});

const isWrite = ({ actions }: RoundTrip): boolean => actions.some((action) => action.endsWith('='));

/** One job in a workbook of its own; what it leaves behind (clean-up, events) counts as well. */
async function tripsOf(sheets: readonly SheetSnapshot[], job: TripJob): Promise<readonly RoundTrip[]> {
  const excel = openExcel(sheets);
  try {
    await job(excel, () => {
      excel.host.resetRoundTrips();
    });
    await settled();
    const failed = excel.host.roundTrips.find(({ error }) => error !== null);
    if (failed) throw new Error(`Excel refused: ${failed.error ?? ''}`);
    return [...excel.host.roundTrips];
  } finally {
    closeExcel();
  }
}

const costOf = (name: string, forms: number, trips: readonly RoundTrip[]) => ({
  name,
  forms,
  read: talkOf(trips.filter((trip) => !isWrite(trip))),
  write: talkOf(trips.filter(isWrite)),
});

/** Round trips and bytes to Excel over sheets with a form each, the first in front. */
export async function measureTrips(sheets: readonly SheetSnapshot[]): Promise<TripsResult> {
  const jobs: (Talk & { name: string })[] = [];
  for (const [name, job] of Object.entries({ ...APP_JOBS, ...PANE_JOBS })) {
    jobs.push({ name, ...talkOf(await tripsOf(sheets, job)) });
  }
  const inFront = await tripsOf(sheets, APP_JOBS.recalculate);
  const all = await tripsOf(sheets, APP_JOBS['recalculate all sheets, names unknown']);
  return {
    sheets: sheets.length,
    jobs,
    perForm: [costOf('the sheet in front', 1, inFront), costOf('all sheets', sheets.length, all)],
  };
}
