import type { Locator } from 'playwright-core';
import type { OpenedPane } from './openPane';

/** More than any view has to go through. */
const MOST_STOPS = 80;

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Runs in the pane: puts the keyboard at its top, and notes from now on what has had the focus. */
function beginRound(): void {
  const visited = new Set<EventTarget | null>();
  document.addEventListener('focusin', ({ target }) => visited.add(target));
  Reflect.set(window, 'visited', visited);
  document.querySelector('main')?.focus();
}

/** Runs in the pane: why a user does not see where the focus is; null: it is plain to see. */
function hiddenFocus(): string | null {
  const element = document.activeElement;
  if (element === null) return null;
  const said = element.outerHTML.slice(0, 120);
  const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && !/^rgba\(.*, 0\)$/.test(outlineColor);
  if (!hasOutline && boxShadow === 'none') return `without a mark: ${said}`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2);
  return element.contains(hit) ? null : `covered: ${said}`;
}

/** Runs in the pane: controls on screen that the round did not come by. */
function missedStops(controls: string): string[] {
  const visited = Reflect.get(window, 'visited') as ReadonlySet<EventTarget | null>;
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility() && control.tabIndex >= 0 && !visited.has(control))
    .map((control) => `not reached: ${control.outerHTML.slice(0, 120)}`);
}

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluateAll((found) => found.some((element) => element === document.activeElement));

export interface Keyboard {
  readonly press: (keys: string) => Promise<void>;
  /** Moves on with Tab until the control has the focus. */
  readonly reach: (control: Locator) => Promise<void>;
  /** Goes from the top of the pane to its end: what is not reached, and where the focus is not to be seen. */
  readonly round: () => Promise<readonly string[]>;
}

/** The pane without a mouse. */
export function keyboardOf({ page, pane }: OpenedPane): Keyboard {
  const press = (keys: string): Promise<void> => page.keyboard.press(keys);
  return {
    press,
    reach: async (control) => {
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        if (await hasFocus(control)) return;
        await press('Tab');
      }
      throw new Error(`not reached: ${control.toString()}`);
    },
    round: async () => {
      const faults: string[] = [];
      await pane.evaluate(beginRound);
      await pane.waitForFunction(() => document.hasFocus());
      let last = await pane.evaluateHandle(() => document.activeElement);
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await press('Tab');
        // At its end the pane lets go; on the web office.js asks Excel to take over, and nothing moves in the pane.
        const hasLeft = await pane.evaluate(
          (before) => document.activeElement === document.body || document.activeElement === before,
          last,
        );
        if (hasLeft) return [...faults, ...(await pane.evaluate(missedStops, CONTROLS))];
        const fault = await pane.evaluate(hiddenFocus);
        if (fault !== null) faults.push(fault);
        last = await pane.evaluateHandle(() => document.activeElement);
      }
      return [...faults, 'no way out'];
    },
  };
}
