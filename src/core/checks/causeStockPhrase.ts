import { causeGaps } from './causeGaps';
import { deviatingFigures } from './causeMissing';
import type { Check } from './check';
import { raise } from './raise';

/** A deviation, and the cause is only a set phrase. */
export const causeStockPhrase: Check = (form, scorecard) =>
  causeGaps(form, scorecard)
    .filter(({ substance }) => substance === 'stock')
    .flatMap(({ place, scope, deviations, text: written }) => {
      const text = written.trim();
      return scope === 'block'
        ? [
            raise(
              form,
              'cause-stock-phrase',
              { item: { kind: 'cause' }, place },
              { ...deviatingFigures(form, deviations), text },
            ),
          ]
        : deviations.map(({ item, detail }) =>
            raise(form, 'cause-stock-phrase/own', { item, place }, { detail, text }),
          );
    });
