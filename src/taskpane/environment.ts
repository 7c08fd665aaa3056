import type { PaneEnvironment } from './model/pane';

const TWO_DIGITS = 2;
const HEXADECIMAL = 16;
const MINUTES_PER_HOUR = 60;
const MILLISECONDS_PER_MINUTE = 60_000;

const twoDigits = (value: number, radix = 10): string => value.toString(radix).padStart(TWO_DIGITS, '0');

/** The offset of local time to UTC as ISO writes it: +08:00. @param minutes east of Greenwich */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / MINUTES_PER_HOUR);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(size % MINUTES_PER_HOUR)}`;
}

/** Local date and time to the second, with the offset: 2026-03-05T09:30:00+08:00. */
export function localTime(moment: Date): string {
  const minutesEast = 0 - moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + minutesEast * MILLISECONDS_PER_MINUTE);
  return shifted.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + offsetText(minutesEast);
}

/**
 * SHA-256 as hexadecimal digits. Browsers keep their own from pages of a plain http address, such as an inner web
 * server's: there a library takes its place.
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash =
    'subtle' in crypto
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))
      : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(hash, (byte) => twoDigits(byte, HEXADECIMAL)).join('');
}

/** The same of a text in UTF-8. */
export const digest = (text: string): Promise<string> => digestOf(new TextEncoder().encode(text));

/** What the pane needs of a browser: its clock and its digests. */
export const browserParts: Pick<PaneEnvironment, 'now' | 'digest' | 'after'> = {
  now: () => localTime(new Date()),
  digest,
  after: (milliseconds, job) => {
    const timer = setTimeout(job, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
