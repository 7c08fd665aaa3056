/** What the keyboard may stop at. */
export const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

export const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

/** Moves the keyboard out of a region: to the next control of the page after it, or the last before it. */
export function leaveRegion(region: HTMLElement, isBack: boolean): void {
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const outside = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) =>
      !region.contains(element) &&
      (region.compareDocumentPosition(element) & wanted) !== 0 &&
      isStop(element),
  );
  const target = isBack ? outside.at(-1) : outside[0];
  target?.focus();
}

/** Writes what is being typed, as leaving its field does; the keyboard stays where it is. */
export function finishTyping(): void {
  const typed = document.activeElement;
  if (!(typed instanceof HTMLElement)) return;
  typed.blur();
  typed.focus({ preventScroll: true });
}
