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

/**
 * Runs in the page, on every frame: what it sees there is painted by the end of that frame, which a message tells that
 * was sent from within it.
 */
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
  const painted = (name: string): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => note(name);
    port2.postMessage(null);
  };
  const look = (): void => {
    if (notes['grid'] === undefined && has('[data-cell="A1"]')) painted('grid');
    const text = document.body?.innerText ?? '';
    const isTold =
      count === 1
        ? /已识别/.test(text) && /填报总分/.test(text)
        : (text.match(/\d \/ 100/g)?.length ?? 0) >= count && !has('progress');
    if (isTold) painted('end');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
