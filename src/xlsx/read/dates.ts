const ISO =
  /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))?(?:T?([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]*)?))?)?Z?$/;
const DAY = 86_400_000;
/** Serial day 0 of both date systems. In the 1900 one a 29 February 1900 is counted that never was. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const PHANTOM_DAY = 60;

/** Serial number of an ISO 8601 date, time or both (`t="d"`); null when it is none. */
export function serialOf(text: string, uses1904Dates: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const days = year === undefined ? 0 : dayOf(Number(year), Number(month), Number(day), uses1904Dates);
  if (days === null) return null;
  return Number((days + time / 86_400).toPrecision(15));
}

function dayOf(year: number, month: number, day: number, uses1904Dates: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (date.getTime() - DAY_ZERO[uses1904Dates ? 1904 : 1900]) / DAY;
  return !uses1904Dates && days <= PHANTOM_DAY ? days - 1 : days;
}
