import type { Talk, TripsResult } from './measure/trips';
import { tableText } from './table';

const whole = (value: number): string => Math.trunc(value).toLocaleString('en');
const bytes = ({ requestBytes, responseBytes }: Talk): readonly string[] =>
  [requestBytes, responseBytes].map(whole);
const divided = ({ trips, requestBytes, responseBytes }: Talk, by: number): Talk => ({
  trips,
  requestBytes: requestBytes / by,
  responseBytes: responseBytes / by,
});

/** Round trips to Excel, and bytes of JSON text. */
export const tripsText = ({ sheets, jobs, perForm }: TripsResult): string =>
  [
    tableText(
      [
        `to Excel and back, ${sheets} sheets with a form each`,
        'round trips',
        'request bytes',
        'response bytes',
      ],
      jobs.map(({ name, ...talk }) => [name, String(talk.trips), ...bytes(talk)]),
    ),
    tableText(
      ['recalculate, bytes a form', 'forms', 'read: request', 'response', 'write: request', 'response'],
      perForm.map(({ name, forms, read, write }) => [
        name,
        String(forms),
        ...bytes(divided(read, forms)),
        ...bytes(divided(write, forms)),
      ]),
    ),
  ].join('\n\n');
