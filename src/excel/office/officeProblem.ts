import type { Problem, ProblemCode } from '../../sheet/index';

/** What the host's error codes mean to the user, as Microsoft's error table and the client library name them. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  InactiveWorkbook: 'workbook-inactive',
  ActivityLimitReached: 'host-busy',
  ConnectionFailure: 'host-busy',
  HostIsBusy: 'host-busy',
  HostRestartNeeded: 'host-busy',
  InvalidOrTimedOutSession: 'host-busy',
  MemoryLimitReached: 'host-busy',
  RequestAborted: 'host-busy',
  ServiceNotAvailable: 'host-busy',
  Timeout: 'host-busy',
  WriteNotSupportedWhenModalDialogOpen: 'host-busy',
  OperationCellsExceedLimit: 'payload-too-large',
  RangeExceedsLimit: 'payload-too-large',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  UnsupportedSheet: 'sheet-unsupported',
  ItemNotFound: 'sheet-not-found',
  ApiNotAvailable: 'host-outdated',
  ApiNotFound: 'host-outdated',
};

/** What the client library says of a call that was written wrong: a bug. */
const BUGS: ReadonlySet<string> = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath']);

/** An error of the client library, as far as it is read here. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/**
 * The Problem behind an error of the host; a code of its own stays readable in `what`.
 * Throws what is no error of the host: a bug.
 */
export function officeProblem(error: unknown): Problem {
  if (!isOfficeError(error) || BUGS.has(error.code)) throw error;
  const code = Object.hasOwn(CODES, error.code) ? CODES[error.code] : undefined;
  if (code === undefined) return { code: 'host-refused', figures: { what: error.code } };
  if (code !== 'host-outdated') return { code, figures: {} };
  return { code, figures: { what: error.debugInfo?.errorLocation ?? error.code } };
}
