/** How a ribbon button's function ended: status 0 is `event.completed()`; 11 (unknown callback) is a wrong name. */
export interface RibbonResult {
  readonly status: number;
}

/** Buttons pressed and not yet completed. Both seams press them as Excel does: by an `appCommandInvoked` event. */
export class Ribbon {
  readonly #waiting = new Map<string, (result: RibbonResult) => void>();
  readonly #ready: (() => void)[] = [];
  #next = 1;
  #isListening = false;

  constructor(private readonly send: (id: string, functionName: string, event: string) => Promise<void>) {}

  /** The page has started to listen for buttons. */
  listen(): void {
    this.#isListening = true;
    for (const ready of this.#ready.splice(0)) ready();
  }

  /** Presses the button bound to the associated function; resolves when the function calls `event.completed()`. */
  async press(functionName: string, controlId = functionName): Promise<RibbonResult> {
    if (!this.#isListening) {
      await new Promise<void>((resolve) => this.#ready.push(resolve));
    }
    const id = `command-${this.#next}`;
    this.#next += 1;
    const completed = new Promise<RibbonResult>((resolve) => this.#waiting.set(id, resolve));
    await this.send(id, functionName, JSON.stringify({ source: { id: controlId } }));
    return completed;
  }

  complete(id: string, status: number): void {
    this.#waiting.get(id)?.({ status });
    this.#waiting.delete(id);
  }
}
