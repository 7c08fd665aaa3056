import { DAYS_TO_1904, displayText } from '../../sheet/index';

const DAY = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was: earlier days have other numbers, and nobody reports on them. */
const FIRST_SURE = 61;

/** A day as it is edited: 2022-1-28. A number with a time of day stays a number. */
export const dayText = (value: number, uses1904Dates: boolean): string =>
  displayText(
    { value, format: Number.isInteger(value) ? 'yyyy-mm-dd' : 'General' },
    uses1904Dates,
  ).replaceAll('-0', '-');

/** The number of a day as people write it (2022-1-28, 2022/1/28, 2022年1月28日); null: it is none. */
export function daySerial(text: string, uses1904Dates: boolean): number | null {
  const parts = DAY.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts;
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS;
  const isDay = dayText(serial, false) === parts.join('-');
  return isDay && serial >= FIRST_SURE ? serial - (uses1904Dates ? DAYS_TO_1904 : 0) : null;
}
