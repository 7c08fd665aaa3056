import type { FileSource } from '../files/fileSource';

/** What a user asks for, maybe before the part of the page that can do it has arrived. */
export type Wish =
  | { readonly kind: 'files'; readonly sources: readonly FileSource[] }
  | { readonly kind: 'sample' }
  | { readonly kind: 'blank' };

export interface Wishes {
  readonly add: (wish: Wish) => void;
  /** Hands over what was asked for so far, in order, and from then on at once. @returns how to stop that */
  readonly follow: (grant: (wish: Wish) => void) => () => void;
}

export function createWishes(): Wishes {
  let waiting: Wish[] = [];
  let grantNow: ((wish: Wish) => void) | null = null;
  return {
    add: (wish) => {
      if (grantNow) grantNow(wish);
      else waiting.push(wish);
    },
    follow: (grant) => {
      grantNow = grant;
      const asked = waiting;
      waiting = [];
      for (const wish of asked) grant(wish);
      return () => {
        if (grantNow === grant) grantNow = null;
      };
    },
  };
}
