import { useEffect } from 'react';
import { isStop, STOPS } from '../grid/leave';

/** Where the keyboard is to be in a region: in the sheet itself, else at its first control. */
const entryOf = (region: HTMLElement): HTMLElement | undefined =>
  region.querySelector<HTMLElement>('[role="grid"] textarea') ??
  [...region.querySelectorAll<HTMLElement>(STOPS)].find(isStop);

const follows = (element: Node, other: Node): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The first region after (or before) what has the keyboard, round the page. */
function nextEntry(isBack: boolean): HTMLElement | undefined {
  const here = document.activeElement ?? document.body;
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => !region.contains(here) && entryOf(region) !== undefined,
  );
  const [after, before] = [
    regions.filter((region) => follows(here, region)),
    regions.filter((region) => !follows(here, region)),
  ];
  const ring = isBack ? [...before.reverse(), ...after.reverse()] : [...after, ...before];
  return ring[0] && entryOf(ring[0]);
}

/** F6 and Shift+F6 go from one part of the page to the next, as they do in Excel; the sheet has its own way out. */
export function useRegionKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
        return;
      event.preventDefault();
      nextEntry(event.shiftKey)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
