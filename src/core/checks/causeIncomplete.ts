import type { EvaluationForm, Item } from '../form';
import { causeGaps } from './causeGaps';
import type { Check } from './check';
import { raise } from './raise';
import { openHeadings } from './stockPhrase';
import { bareName } from './texts';

/** A heading names the indicator, and no reason stands under it. */
function isOutlined(form: EvaluationForm, item: Item, text: string): boolean {
  const name = item.kind === 'indicator' ? bareName(form.indicators[item.index]?.name ?? '') : '';
  return name !== '' && openHeadings(text).some((heading) => heading.includes(name));
}

/** A deviation that the cause text leaves out. A low execution rate left out is execution-low's to say. */
export const causeIncomplete: Check = (form, scorecard) =>
  causeGaps(form, scorecard)
    .filter(({ substance }) => substance === 'substantive')
    .flatMap(({ place, text, deviations }) =>
      deviations
        .filter(({ reasons }) => !reasons.includes('low-execution'))
        .map(({ item, detail }) => {
          const key = isOutlined(form, item, text) ? 'cause-incomplete/outline' : 'cause-incomplete';
          return raise(form, key, { item, place }, { detail });
        }),
    );
