import type { RangeTarget } from './types/rangeTarget';

/** Ranges that the add-in keeps beyond a request, by the id that stands for them on the wire. */
export class Tracking {
  readonly #byId = new Map<string, RangeTarget>();
  #next = 1;
  /** Event types asked for, with the id of the sheet or `Workbook`. */
  readonly #events = new Set<string>();
  areEventsEnabled = true;

  get size(): number {
    return this.#byId.size;
  }

  keep(range: RangeTarget): string {
    if (range.referenceId === null) {
      range.referenceId = `range-${this.#next}`;
      this.#next += 1;
      this.#byId.set(range.referenceId, range);
    }
    return range.referenceId;
  }

  get(id: string): RangeTarget | undefined {
    return this.#byId.get(id);
  }

  remove(id: string): void {
    const range = this.#byId.get(id);
    if (range) range.referenceId = null;
    this.#byId.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.#byId.keys()]) this.remove(id);
  }

  listen(event: number, targetId: string, isOn: boolean): void {
    const key = `${event} ${targetId}`;
    if (isOn) this.#events.add(key);
    else this.#events.delete(key);
  }

  isListening(event: number, targetId: string): boolean {
    return this.areEventsEnabled && this.#events.has(`${event} ${targetId}`);
  }

  /** How many events the add-in listens to. */
  get listeners(): number {
    return this.#events.size;
  }
}
