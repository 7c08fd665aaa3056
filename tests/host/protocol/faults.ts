import { HostError } from './errors';

/** An error to answer with once the host would otherwise have done what was asked. */
export interface Fault {
  /** One of `Excel.ErrorCodes`, or any other text. */
  readonly code: string;
  readonly message?: string;
  /** How often; 1 where not said. */
  readonly times?: number;
  /** Only at the n-th request, counted from 1. */
  readonly request?: number;
  /** At the first action whose name matches (`Range.Values=`, `Worksheet.Activate()`); earlier actions stay done. */
  readonly action?: RegExp;
}

/** Codes that Excel answers for a whole request before it looks at any action; each with its Office.js number. */
export const WHOLE_REQUEST: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  GeneralException: 'There was an internal error while processing the request.',
};

export const hostError = (code: string, message?: string): HostError =>
  new HostError(code, message ?? MESSAGES[code] ?? code);

/** The errors still to be answered. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The error for this request as a whole. */
  forRequest(request: number): HostError | null {
    return this.#take(
      ({ action, request: wanted }) => !action && (wanted === undefined || wanted === request),
    );
  }

  /** The error for this action of this request. */
  forAction(request: number, name: string): HostError | null {
    return this.#take(
      ({ action, request: wanted }) =>
        action?.test(name) === true && (wanted === undefined || wanted === request),
    );
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  #take(matches: (fault: Fault) => boolean): HostError | null {
    const due = this.#waiting.find(({ fault, left }) => left > 0 && matches(fault));
    if (!due) return null;
    due.left -= 1;
    return hostError(due.fault.code, due.fault.message);
  }
}
