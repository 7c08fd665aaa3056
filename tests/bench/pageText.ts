import { REFERENCE_BYTES, type PageBundleResult } from './measure/bundle';
import type { GridPaintResult, Scrolling } from './measure/gridPaint';
import type { PageOpeningResult } from './measure/pageOpening';
import type { Spread } from './measure/timing';
import { figure, tableText } from './table';

export interface PageResult {
  readonly bundle: PageBundleResult;
  readonly opening: PageOpeningResult;
  readonly grid: GridPaintResult;
}

const size = (name: string, bytes: number): string[] => [
  name,
  bytes.toLocaleString('en'),
  figure(bytes / REFERENCE_BYTES),
];
const time = (name: string, { median, min, max }: Spread, ours?: Spread): string[] => [
  name,
  figure(median),
  `${figure(min)}–${figure(max)}`,
  ours ? figure(median / ours.median) : '1',
];
const scrolling = (name: string, { frame, frames, slowFrames, blank }: Scrolling): string[] => [
  name,
  figure(frame.median),
  figure(frame.max),
  `${slowFrames} of ${frames}`,
  String(blank),
];

/** The page without Excel: its size, how soon dropped workbooks are there, how it paints and scrolls. */
export const pageText = ({ bundle, opening, grid }: PageResult): string =>
  [
    tableText(
      ['JavaScript of the page, gzip -9 file by file', 'bytes', '× reference'],
      [
        size('first load: what the tags of index.html name', bundle.tagBytes),
        size('every script that the page may ever load', bundle.allBytes),
      ],
    ),
    tableText(
      [`in Chromium ${opening.browser}, no network`, 'median ms', 'min–max', '× ours'],
      [
        time('one form: from the drop until its sheet is painted', opening.grid),
        time('one form: until its scores are in the pane', opening.scores),
        time('SheetJS: read, and put on the page as a plain table', opening.sheetJs, opening.grid),
        time(`${opening.many} workbooks: from the drop until all are listed with scores`, opening.list),
        time(`SheetJS: ${opening.many} read on the page's own thread`, opening.sheetJsMany, opening.list),
        time('longest time meanwhile for which the page could not answer', opening.longestTask),
        time('a sheet of 40 × 8: from its tab until it is painted', grid.form),
      ],
    ),
    tableText(
      ['a sheet of 10,000 × 8', 'median ms a frame', 'longest', 'over 34 ms', 'with a gap'],
      [
        scrolling('by wheel from top to bottom', grid.wheel),
        scrolling('by jumps', grid.jumps),
        scrolling('by arrow key', grid.arrows),
      ],
    ),
  ].join('\n\n');
