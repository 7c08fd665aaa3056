import type { Library } from '../files/library';
import type { Wish } from '../first/wishes';
import { blankSource, sampleSource } from './newFiles';

/** Does what was asked for while the page was still loading. */
export function grantWish(library: Library, wish: Wish): void {
  if (wish.kind === 'files') void library.add(wish.sources);
  else void library.add([wish.kind === 'sample' ? sampleSource() : blankSource()]);
}
