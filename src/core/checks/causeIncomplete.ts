import { causeGaps } from './causeGaps';
import type { Check } from './check';
import { raise } from './raise';

/** A deviation that the cause text leaves out. A low execution rate left out is execution-low's to say. */
export const causeIncomplete: Check = (form, scorecard) =>
  causeGaps(form, scorecard)
    .filter(({ substance }) => substance === 'substantive')
    .flatMap(({ place, deviations }) =>
      deviations
        .filter(({ reasons }) => !reasons.includes('low-execution'))
        .map(({ item, detail }) => raise(form, 'cause-incomplete', { item, place }, { detail })),
    );
