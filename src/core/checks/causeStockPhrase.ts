import type { Finding } from '../finding';
import type { EvaluationForm } from '../form';
import { causeGaps, type CauseGap } from './causeGaps';
import { deviatingFigures } from './causeMissing';
import type { Check } from './check';
import { raise } from './raise';
import { openHeadings } from './stockPhrase';

/** The outline stands there, and no reason under it. */
const outlineOnly = (
  form: EvaluationForm,
  { place, scope, deviations }: Pick<CauseGap, 'place' | 'scope' | 'deviations'>,
): readonly Finding[] =>
  scope === 'block'
    ? [
        raise(
          form,
          'cause-stock-phrase/outline',
          { item: { kind: 'cause' }, place },
          deviatingFigures(form, deviations),
        ),
      ]
    : deviations.map(({ item, detail }) =>
        raise(form, 'cause-stock-phrase/own-outline', { item, place }, { detail }),
      );

/** A deviation, and the cause is only a set phrase, or headings without a reason. */
export const causeStockPhrase: Check = (form, scorecard) =>
  causeGaps(form, scorecard)
    .filter(({ substance }) => substance === 'stock')
    .flatMap(({ place, scope, deviations, text: written }) => {
      const text = written.trim();
      if (openHeadings(written).length > 0) return outlineOnly(form, { place, scope, deviations });
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
