import type { HostObject } from './table';
import type { ArgumentInfo } from './wire';

type Resolve = (pathId: number) => HostObject | null;

function resolved(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (typeof reference === 'number' && reference > 0) return resolve(reference);
  if (Array.isArray(value) && Array.isArray(reference)) {
    const references: readonly unknown[] = reference;
    return value.map((one: unknown, index) => resolved(one, references[index], resolve));
  }
  return value;
}

/** A method's arguments, objects of the host in place of their path ids. */
export const argumentsOf = (info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] =>
  (info?.Arguments ?? []).map((value, index) =>
    resolved(value, info?.ReferencedObjectPathIds?.[index], resolve),
  );
