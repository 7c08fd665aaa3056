/** What the pane noted of its own start: milliseconds from the start of loading, and the scripts that had come by then. */
export interface StartNotes {
  /** The start text of the page gave way to the pane. */
  readonly shown?: number;
  /** The button was on screen and could be hit. */
  readonly ready?: number;
  readonly scripts?: readonly string[];
  readonly pressed?: number;
  /** 撤销 could be used: the press had its effect, and the pane shows it. */
  readonly answered?: number;
}

export interface StartOrder {
  readonly button: string;
  readonly undo: string;
  /** Presses the button as soon as it can be hit. */
  readonly isPressing: boolean;
}

/** Runs in the pane, on every frame. A button counts once a click at its middle would land on it. */
export function watchStart({ button, undo, isPressing }: StartOrder): void {
  const notes: Record<string, unknown> = {};
  Reflect.set(window, 'startNotes', notes);
  const note = (name: string): void => {
    notes[name] ??= performance.now();
  };
  const usable = (label: string): HTMLButtonElement | null => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    if (!found || found.disabled || found.getAttribute('aria-disabled') === 'true') return null;
    const { left, top, width, height } = found.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && found.contains(hit) ? found : null;
  };
  const look = (): void => {
    if (document.querySelector('#pane > :not(.start)')) note('shown');
    const target = usable(button);
    if (target && notes['ready'] === undefined) {
      note('ready');
      notes['scripts'] = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js'));
      if (isPressing) {
        note('pressed');
        target.click();
      }
    }
    if (notes['pressed'] !== undefined && usable(undo)) note('answered');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
