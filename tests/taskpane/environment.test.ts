import { describe, expect, it } from '@jest/globals';
import { browserParts, digest, localTime } from '../../src/taskpane/environment';

/** A moment as it is in a place so many minutes east of Greenwich. */
function momentAt(iso: string, minutesEast: number): Date {
  const moment = new Date(iso);
  moment.getTimezoneOffset = () => 0 - minutesEast;
  return moment;
}

describe('local time', () => {
  it.each([
    ['2026-03-05T01:30:00Z', 480, '2026-03-05T09:30:00+08:00'],
    ['2026-12-31T20:00:09Z', 480, '2027-01-01T04:00:09+08:00'],
    ['2026-03-05T01:30:00Z', -210, '2026-03-04T22:00:00-03:30'],
    ['2026-03-05T01:30:00Z', 0, '2026-03-05T01:30:00+00:00'],
  ])('of %s, %d minutes east, is %s', (iso, minutesEast, expected) => {
    expect(localTime(momentAt(iso, minutesEast))).toBe(expected);
  });

  it('is the same moment as the clock’s', () => {
    const before = Date.now();
    expect(Math.abs(Date.parse(browserParts.now()) - before)).toBeLessThan(5000);
  });
});

describe('the digest', () => {
  it('is SHA-256 of the text in UTF-8', async () => {
    expect(await digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await digest('自评表')).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest('自评表')).not.toBe(await digest('自评表 '));
  });
});

describe('after a while', () => {
  it('calls back once, and not at all when called off', async () => {
    const calls: string[] = [];
    const callOff = browserParts.after(1, () => calls.push('off'));
    callOff();
    await new Promise<void>((resolve) => {
      browserParts.after(5, () => {
        calls.push('on');
        resolve();
      });
    });
    expect(calls).toEqual(['on']);
  });
});
