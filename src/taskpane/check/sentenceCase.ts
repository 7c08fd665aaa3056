/** A name at the head of a card begins with a capital letter, in languages that have them. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
