/** Gives the focus to the part around an element, so that the keyboard goes on from there and not from the page's top. */
export const keepFocus = (element: Element): void => {
  element.closest<HTMLElement>('[role="tabpanel"], main')?.focus({ preventScroll: true });
};
