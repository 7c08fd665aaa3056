import type { Language } from '../../core/index';
import type { Paint } from '../terminal/paint';
import { reportWords, type ReportWords } from './words';

/** How a report for people is shown. */
export interface View {
  readonly language: Language;
  readonly words: ReportWords;
  readonly paint: Paint;
  /** Columns for tables. */
  readonly tableWidth: number;
  /** Columns at which sentences are broken; null: never (a file or a pipe). */
  readonly lineWidth: number | null;
}

/** Table width where nobody says how wide the screen is. */
const PLAIN_TABLE_WIDTH = 100;
const LEAST_WIDTH = 40;

export function viewFor(language: Language, columns: number | null, paint: Paint): View {
  const width = columns === null ? null : Math.max(columns, LEAST_WIDTH);
  return {
    language,
    words: reportWords[language],
    paint,
    tableWidth: width ?? PLAIN_TABLE_WIDTH,
    lineWidth: width,
  };
}
