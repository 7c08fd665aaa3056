/** What the page without Excel noted while dropped workbooks were opened: milliseconds of the page's clock. */
export interface OpeningNotes {
  readonly start?: number;
  /** The sheet was painted. */
  readonly grid?: number;
  /** The pane told the score of the one form, or the list told every file's. */
  readonly end?: number;
  /** Longest time over 50 ms for which the page could not answer, from the start on. */
  readonly longestTask: number;
}

/** Runs in the page, on every frame: what it sees then was painted by the frame before. */
export function watchOpening({ count }: { readonly count: number }): void {
  const notes: Record<string, number> = { longestTask: 0 };
  Reflect.set(window, 'openingNotes', notes);
  const note = (name: string): void => {
    notes[name] ??= performance.now();
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration >= (notes['start'] ?? Infinity))
        notes['longestTask'] = Math.max(notes['longestTask'] ?? 0, duration);
    }
  }).observe({ type: 'longtask' });
  document.addEventListener('drop', () => note('start'), { capture: true });
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const seen = new Set<string>();
  const look = (): void => {
    if (seen.has('grid')) note('grid');
    if (has('[data-cell="A1"]')) seen.add('grid');
    const text = document.body?.innerText ?? '';
    const isTold =
      count === 1
        ? /已识别/.test(text) && /填报总分/.test(text)
        : (text.match(/\d \/ 100/g)?.length ?? 0) >= count && !has('progress');
    if (seen.has('end')) note('end');
    if (isTold) seen.add('end');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
