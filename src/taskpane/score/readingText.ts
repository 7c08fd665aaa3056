import { normaliseText, type Reading } from '../../core/index';
import { decimalText } from '../../sheet/index';
import type { ScoreWords } from '../words/score';

const amount = (value: number, unit: string): string =>
  unit === '%' ? `${decimalText(value, 2)}%` : `${decimalText(value)}${unit}`;

function spoken(
  reading: Exclude<Reading, { kind: 'words' | 'blank' }>,
  words: ScoreWords['reading'],
): string {
  switch (reading.kind) {
    case 'quantity':
      return `${reading.sign === 'none' ? '' : words.signs[reading.sign]}${amount(reading.value, reading.unit)}`;
    case 'range':
      return `${amount(reading.low, reading.unit === '%' ? '%' : '')}–${amount(reading.high, reading.unit)}`;
    case 'date':
      return words.date(reading.year, reading.month, reading.day, reading.yearOffset === 1);
  }
}

/** How a written value was read; null where the reading says nothing that the text does not. */
export function readingText(reading: Reading, text: string, words: ScoreWords): string | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'words') return words.lines.asWords;
  const read = spoken(reading, words.reading);
  const bare = (part: string): string => normaliseText(part).replaceAll('–', '-').replace(/^=/, '');
  return bare(read) === bare(text) ? null : words.lines.readAs(read);
}
