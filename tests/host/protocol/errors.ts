/** An error that Excel itself would answer with; `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}

/** This host does not answer the member: add it here, or do not use it in the product. */
export class HostDoesNotKnow extends HostError {
  constructor(type: string, member: string) {
    super('HostDoesNotKnow', `HostDoesNotKnow: ${type}.${member}`);
  }
}

export const invalidArgument = (): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.');
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');
export const invalidOperation = (): HostError =>
  new HostError('InvalidOperation', 'The operation attempted is invalid on the object.');
export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');
export const unsupportedSheet = (): HostError =>
  new HostError(
    'UnsupportedSheet',
    'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
  );
