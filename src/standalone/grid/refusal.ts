import type { Problem } from '../../sheet/index';

/** Why a finished text was not written. */
export type TextRefusal = Problem | 'formula';

/** Why a person's input was not taken. Names of cells as in F7. */
export type Refusal =
  | { readonly kind: 'covered'; readonly cells: readonly string[] }
  /** What was to be pasted holds no text. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The text that was typed is still in its cell's editor. */
  | { readonly kind: 'typed'; readonly reason: TextRefusal };
