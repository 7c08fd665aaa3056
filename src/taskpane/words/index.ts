import type { Language } from '../../core/index';

/** One room's words in every language: the same keys in each. */
export type Words<T> = Readonly<Record<Language, T>>;
