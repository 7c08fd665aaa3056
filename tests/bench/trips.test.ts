import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { measureTrips, type TripsResult } from './measure/trips';

const sheets = [1, 2, 3].map((number) =>
  sheetOf(seedRows({ G16: 8 }), { id: `{${number}}`, name: `表${number}` }),
);
let result: TripsResult;
beforeAll(async () => {
  result = await measureTrips(sheets);
});

describe('the round trips of the bench', () => {
  it.each([
    ['recalculate', 2],
    ['recalculate again, nothing to change', 1],
    ['recalculate all sheets, names unknown', 3],
    ['apply a preview made earlier', 2],
    ['check before submission', 1],
    ['recalculate in the open pane', 2],
    ['ribbon: recalculate, later', 2],
  ])('of %s are %i', (name, trips) => {
    expect(result.jobs.find((job) => job.name === name)).toMatchObject({ trips });
  });

  it('take in what a job writes: reading and writing a sheet together are the whole job', () => {
    const [inFront] = result.perForm;
    const whole = result.jobs.find(({ name }) => name === 'recalculate');
    expect(inFront?.read.trips).toBe(1);
    expect(inFront?.write.trips).toBe(1);
    expect((inFront?.read.requestBytes ?? 0) + (inFront?.write.requestBytes ?? 0)).toBe(whole?.requestBytes);
    expect((inFront?.read.responseBytes ?? 0) + (inFront?.write.responseBytes ?? 0)).toBe(
      whole?.responseBytes,
    );
  });
});
