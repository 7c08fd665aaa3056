import { EXCEL_365, isSetSupported, type RequirementSets } from '../requirementSets';
import type { HostWorkbook } from '../workbook/workbook';
import type { HostError } from './errors';
import { type EventEntry, entriesOf } from './events';
import { type Fault, Faults, hostError, WHOLE_REQUEST } from './faults';
import { processRequest } from './process';
import { Tracking } from './tracking';
import { DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from './wire';

/** One round trip, as it went. */
export interface RoundTrip {
  /** From 1. */
  readonly number: number;
  /** What was asked for, action by action: `load Range`, `Range.Values=`, `Worksheet.Activate()`. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error answered. */
  readonly error: string | null;
  /** Nothing but the release of ranges that the add-in had let Excel track. */
  readonly isCleanUp: boolean;
}

export interface ExcelHostOptions {
  /** Largest request and response in bytes; Excel on the web takes 5 MB. None where not given. */
  readonly payloadLimit?: number;
  /** What the host announces; EXCEL_365 where not given. */
  readonly sets?: RequirementSets;
  /** Milliseconds before every answer. */
  readonly latency?: number;
}

/** The answer to one request: a body, or the error for the whole of it. */
export type HostAnswer =
  | { readonly body: ResponseBody }
  | { readonly code: string; readonly number: number; readonly message: string };

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Excel's part in the talk: answers the requests of the client library from a workbook, one after the other. */
export class ExcelHost {
  readonly tracking = new Tracking();
  readonly #faults = new Faults();
  readonly #log: RoundTrip[] = [];
  readonly #hooks = new Set<(number: number) => void | Promise<void>>();
  readonly #pending: EventEntry[] = [];
  /** What was asked for that this host does not know: empty, unless a test means to ask for it. */
  readonly unknown: string[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #isAnswering = false;
  /** Set by the seam: takes event messages to the client library. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  constructor(
    readonly workbook: HostWorkbook,
    readonly options: ExcelHostOptions = {},
  ) {
    workbook.watch((change) => {
      this.#pending.push(
        ...entriesOf(change, this.tracking, isSetSupported(options.sets ?? EXCEL_365, 'ExcelApi', '1.14')),
      );
      if (!this.#isAnswering) this.#sendEvents();
    });
  }

  /** Every request answered so far. */
  get roundTrips(): readonly RoundTrip[] {
    return this.#log;
  }

  /** Forgets the round trips counted so far; the numbers of faults and hooks start anew. */
  resetRoundTrips(): void {
    this.#log.length = 0;
  }

  /** Answers with an error later on; see Fault. */
  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** No more errors. */
  heal(): void {
    this.#faults.clear();
  }

  /**
   * Called before every request is answered, with its number from 1: the user's chance to act in between.
   * @returns a function that takes the hook away.
   */
  before(hook: (number: number) => void | Promise<void>): () => void {
    this.#hooks.add(hook);
    return () => this.#hooks.delete(hook);
  }

  /** Answers one request body. `flags` are the client library's request flags. */
  answer(body: RequestBody, flags: number): Promise<HostAnswer> {
    const answered = this.#queue.then(() => this.#answer(body, flags));
    this.#queue = answered.catch(() => undefined);
    return answered;
  }

  async #answer(body: RequestBody, flags: number): Promise<HostAnswer> {
    const number = this.#log.length + 1;
    for (const hook of this.#hooks) await hook(number);
    const latency = this.options.latency ?? 0;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    while (this.workbook.isCellEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const actions: string[] = [];
    const answer = this.#refusal(number, body) ?? this.#process(number, body, actions);
    const error = 'code' in answer ? answer.code : (answer.body.Error?.Code ?? null);
    if (error === 'HostDoesNotKnow' && 'body' in answer) this.unknown.push(answer.body.Error?.Message ?? '');
    this.#log.push({
      number,
      actions,
      requestBytes: bytesOf(body),
      responseBytes: bytesOf(answer),
      error,
      isCleanUp:
        actions.length > 0 && actions.every((name) => /^instantiate Workbook$|_RemoveReference/.test(name)),
    });
    void Promise.resolve().then(() => {
      this.#sendEvents();
    });
    return answer;
  }

  /** What is refused before any action is looked at. */
  #refusal(number: number, body: RequestBody): HostAnswer | null {
    const limit = this.options.payloadLimit ?? Infinity;
    if (this.workbook.isCellEditing) return refused(hostError('InvalidOperationInCellEditMode'));
    if (bytesOf(body) > limit) return refused(hostError('RequestPayloadSizeLimitExceeded'));
    const fault = this.#faults.forRequest(number);
    return fault && refused(fault);
  }

  #process(number: number, body: RequestBody, actions: string[]): HostAnswer {
    this.#isAnswering = true;
    try {
      const response = processRequest(body, { workbook: this.workbook, tracking: this.tracking }, (name) => {
        actions.push(name);
        const fault = this.#faults.forAction(number, name);
        if (fault) throw fault;
      });
      const isTooLarge = bytesOf(response) > (this.options.payloadLimit ?? Infinity);
      return isTooLarge ? refused(hostError('ResponsePayloadSizeLimitExceeded')) : { body: response };
    } finally {
      this.#isAnswering = false;
    }
  }

  #sendEvents(): void {
    if (this.#pending.length > 0) this.send(this.#pending.splice(0));
  }
}

const refused = ({ code, message }: HostError): HostAnswer => {
  const number = WHOLE_REQUEST[code];
  if (number !== undefined) return { code, number, message };
  return {
    body: {
      Results: [],
      TraceIds: [],
      Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    },
  };
};
