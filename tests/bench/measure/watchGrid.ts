/** Runs in the page: presses the tab of a sheet and waits until its grid is painted. @returns milliseconds */
export async function paintOfSheet(name: string): Promise<number> {
  const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) =>
    (textContent ?? '').startsWith(name),
  );
  if (!tab) throw new Error(`no sheet ${name}`);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  tab.click();
  const isThere = (): boolean =>
    (document.querySelector('[role="grid"]')?.getAttribute('aria-label') ?? '').includes(name);
  do await frame();
  while (!isThere());
  // A message sent from within a frame comes once the frame is painted, before timers.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  return performance.now() - start;
}

export interface Frames {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Tasks over 50 ms. */
  readonly longTasks: readonly number[];
  /** Changes of the height of what is scrolled: a scroll bar that jumps. */
  readonly heights: number;
  /** Frames in which a part of the screen had no row. */
  readonly blank: number;
}

/** Runs in the page: notes every frame until `stopNoting`. */
export function noteFrames(): void {
  const grid = document.querySelector<HTMLElement>('[role="grid"]');
  let box: HTMLElement | null = grid;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  if (!box) throw new Error('no scrolled box');
  const scrolled = box;
  const frames: number[] = [];
  const longTasks: number[] = [];
  const heights = new Set<number>();
  let blank = 0;
  let before = performance.now();
  let isOn = true;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  const [heads] = grid?.children ?? [];
  // Told by the rows' own places: asking the page what lies at a point takes a good part of a frame itself.
  const isBlank = (): boolean => {
    let drawnTo = scrolled.scrollTop + (heads?.clientHeight ?? 0);
    for (const row of grid?.querySelectorAll<HTMLElement>('[role="row"]') ?? []) {
      const top = Number.parseFloat(row.style.top);
      if (top <= drawnTo) drawnTo = Math.max(drawnTo, top + Number.parseFloat(row.style.height));
    }
    return drawnTo < Math.min(scrolled.scrollTop + scrolled.clientHeight, scrolled.scrollHeight);
  };
  const note = (now: number): void => {
    frames.push(now - before);
    before = now;
    heights.add(scrolled.scrollHeight);
    if (isBlank()) blank += 1;
    if (isOn) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  Reflect.set(window, 'scrolledBox', scrolled);
  Reflect.set(window, 'stopNoting', (): Frames => {
    isOn = false;
    return { frames: frames.slice(1), longTasks, heights: heights.size, blank };
  });
}
