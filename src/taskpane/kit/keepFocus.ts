/**
 * Gives the focus to the part around an element that is about to go away by the user's own click, so that the keyboard
 * goes on from there and not from the top of the page.
 */
export const keepFocus = (element: Element): void => {
  element.closest<HTMLElement>('[role="tabpanel"], main')?.focus({ preventScroll: true });
};
