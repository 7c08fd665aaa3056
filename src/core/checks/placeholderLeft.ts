import type { Check } from './check';
import { raise } from './raise';

/** A template prompt, XX or an unused row was left on the form. */
export const placeholderLeft: Check = (form) =>
  form.leftovers.map(({ item, place, text }) =>
    raise(form, 'placeholder-left', { item, place }, { text: text.trim() }),
  );
