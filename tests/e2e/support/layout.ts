import type { Frame } from 'playwright-core';

/** Runs in the pane: elements that stand out of the page sideways, or whose words do not fit in them. */
function findSqueezed(): string[] {
  const root = document.documentElement;
  const said = (element: Element): string => element.outerHTML.slice(0, 120);
  const controls = [...document.querySelectorAll('button, input, summary, h1, h2, h3, dt, dd, label')];
  const cut = controls.filter(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
  );
  if (root.scrollWidth <= root.clientWidth) return cut.map((element) => `cut: ${said(element)}`);
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return [...out.map((element) => `out: ${said(element)}`), `sideways: ${root.scrollWidth}`];
}

/** Runs in the pane: controls in the corner where Excel lays its own button, at the top and wherever it is scrolled to. */
function findInCorner([width, height]: readonly [number, number]): string[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const root = document.documentElement;
  const found = new Set<string>();
  const before = root.scrollTop;
  // A pane this small has no room for tabs that stay: what is scrolled passes below.
  const places = root.clientWidth < 300 ? [0] : [0, root.scrollHeight];
  for (const top of places) {
    root.scrollTop = top;
    for (let x = root.clientWidth - width; x < root.clientWidth; x += 3) {
      for (let y = 0; y < height; y += 3) {
        const control = document.elementFromPoint(x, y)?.closest(CONTROLS);
        if (control) found.add(control.outerHTML.slice(0, 120));
      }
    }
  }
  root.scrollTop = before;
  return [...found];
}

/** What a user cannot read without scrolling sideways, or not at all. To be expected empty. */
export const squeezed = (pane: Frame): Promise<string[]> => pane.evaluate(findSqueezed);

/** What lies under the 34 × 32 pixels in the top-right corner that are Excel's. To be expected empty. */
export const underCorner = (pane: Frame): Promise<string[]> => pane.evaluate(findInCorner, [34, 32] as const);
