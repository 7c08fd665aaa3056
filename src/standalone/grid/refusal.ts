import type { Problem } from '../../sheet/index';

/** Why a person's input was not taken. Names of cells as in F7. */
export type Refusal =
  | { readonly kind: 'covered'; readonly cells: readonly string[] }
  /** What was to be pasted holds no text. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The text that was typed is still in its cell's editor. */
  | { readonly kind: 'typed'; readonly problem: Problem };
