import type { CellValue } from '../../../src/sheet/index';

const fixed = (value: number, decimals: number, grouped: boolean): string =>
  new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: grouped,
  }).format(value);

function dateText(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
  };
  return format.replace(
    /"([^"]*)"|yyyy|mm?|dd?/g,
    (part, quoted: string | undefined) => quoted ?? parts[part] ?? part,
  );
}

/** What the cell shows, for the common formats; any other number format shows the number as it is. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')))
    return dateText(value, format.replace(/;.*$/, ''));
  const simple = /^(#,##)?0(?:\.(0+))?(%)?(?:[_;].*)?$/.exec(format);
  if (!simple) return String(value);
  const [, grouped, decimals = '', percent = ''] = simple;
  return fixed(percent ? value * 100 : value, decimals.length, grouped !== undefined) + percent;
}
