import { REFERENCE_BYTES, type BundleResult } from './measure/bundle';
import type { PaneStartResult } from './measure/paneStart';
import type { Spread } from './measure/timing';
import { figure, tableText } from './table';

export interface PaneResult {
  readonly bundle: BundleResult;
  readonly start: PaneStartResult;
}

const share = (bytes: number): string => figure(bytes / REFERENCE_BYTES);
const size = (name: string, bytes: number): string[] => [name, bytes.toLocaleString('en'), share(bytes)];
const time = (name: string, { median, min, max }: Spread): string[] => [
  name,
  figure(median),
  `${figure(min)}–${figure(max)}`,
];

/** Size and start of the task pane. */
export const paneText = ({ bundle, start }: PaneResult): string =>
  [
    tableText(
      ['JavaScript of the pane, gzip, without office.js', 'bytes', '× reference'],
      [
        size("reference: Microsoft's React task pane template", REFERENCE_BYTES),
        size('first load: by the script tags of taskpane.html', bundle.firstLoadBytes),
        size('all until the pane is idle, a form in front', start.idleBytes),
      ],
    ),
    tableText(
      [`start in Chromium ${start.browser}, processor ${start.slowdown}× slower`, 'median ms', 'min–max'],
      [time('first paint', start.firstPaint), time('first click that works', start.firstClick)],
    ),
  ].join('\n\n');
