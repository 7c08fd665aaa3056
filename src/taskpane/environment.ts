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

/** SHA-256 of the text in UTF-8, as hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => twoDigits(byte, HEXADECIMAL)).join('');
}

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
