import { REFERENCE_BYTES, type BundleResult } from './measure/bundle';
import type { PaneStartResult } from './measure/paneStart';
import type { Spread } from './measure/timing';
import { figure, tableText } from './table';

export interface PaneResult {
  readonly bundle: BundleResult;
  readonly start: PaneStartResult;
}

/** The first load may be at most this share of the reference. */
const LARGEST_SHARE = 0.6;

const size = (name: string, bytes: number): string[] => [
  name,
  Math.trunc(bytes).toLocaleString('en'),
  figure(bytes / REFERENCE_BYTES),
];
const time = (name: string, { median, min, max }: Spread): string[] => [
  name,
  figure(median),
  `${figure(min)}–${figure(max)}`,
];

/** Size and start of the task pane. */
export const paneText = ({ bundle, start }: PaneResult): string =>
  [
    tableText(
      ['JavaScript of the pane, gzip -9 file by file, without office.js', 'bytes', '× reference'],
      [
        size("reference: Microsoft's React task pane template, all of it", REFERENCE_BYTES),
        size('most that the first load may have', REFERENCE_BYTES * LARGEST_SHARE),
        size('first load: what the tags of taskpane.html name, preloads too', bundle.tagBytes),
        size('come by the time the button can be pressed, a form in front', start.readyBytes),
        size('all until the pane is idle, nothing pressed', start.idleBytes),
        size('every script there is, those loaded on use too', bundle.allBytes),
      ],
    ),
    tableText(
      [
        `start in Chromium ${start.browser}, processor ${start.slowdown}× slower, no network`,
        'median ms',
        'min–max',
      ],
      [
        time('first paint (the start text of the page)', start.firstPaint),
        time('first screen of the pane', start.shown),
        time('first click that works: Recalculate, pressed once it can be hit', start.pressed),
        time('its result in the sheet and on screen', start.answered),
      ],
    ),
  ].join('\n\n');
