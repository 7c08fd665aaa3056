import type { Item } from '../../core/index';

/** A label at the head of a card or row begins with a capital letter, in languages that have them. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same for an item of the form; what the form itself calls by a name (pH值) stands as written. */
export const itemHeading = ({ kind }: Item, text: string): string =>
  kind === 'indicator' || kind === 'leftover' ? text : sentenceCase(text);
