import type { HostWorkbook } from '../workbook/workbook';
import { HostDoesNotKnow } from './errors';
import type { Tracking } from './tracking';

/** What an answerer may touch while it answers. */
export interface Turn {
  readonly workbook: HostWorkbook;
  readonly tracking: Tracking;
}

/** One object of the host during a request: a type's table bound to one target. */
export interface HostObject {
  readonly type: string;
  /** The thing itself, for answerers that take an object as an argument. */
  readonly target: unknown;
  scalars(): readonly string[];
  hasScalar(name: string): boolean;
  read(name: string, turn: Turn): unknown;
  write(name: string, value: unknown, turn: Turn): void;
  open(name: string, args: readonly unknown[], turn: Turn): HostObject | null;
  call(name: string, args: readonly unknown[], turn: Turn): unknown;
  items(turn: Turn): readonly HostObject[] | null;
  identity(turn: Turn): Readonly<Record<string, unknown>>;
}

/** How one type answers. Names are the wire's, Pascal case; '' of `open` is the collection's indexer (`getItem`). */
export interface TypeTable<T> {
  /** Name of the class in the client library. */
  readonly type: string;
  readonly read?: Readonly<Record<string, (target: T, turn: Turn) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, turn: Turn) => void>>;
  /** Properties and methods that give an object; null is a null object. */
  readonly open?: Readonly<
    Record<string, (target: T, args: readonly unknown[], turn: Turn) => HostObject | null>
  >;
  /** Methods that give a value or nothing. */
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[], turn: Turn) => unknown>>;
  readonly items?: (target: T, turn: Turn) => readonly HostObject[];
  /** What every answer about the object carries besides what was asked for. */
  readonly identity?: (target: T, turn: Turn) => Readonly<Record<string, unknown>>;
}

function found<F>(table: Readonly<Record<string, F>> | undefined, type: string, name: string): F {
  const answer = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (answer === undefined) throw new HostDoesNotKnow(type, name === '' ? 'getItem' : name);
  return answer;
}

export function bind<T>(table: TypeTable<T>, target: T): HostObject {
  const { type } = table;
  return {
    type,
    target,
    scalars: () => Object.keys(table.read ?? {}),
    hasScalar: (name) => Object.hasOwn(table.read ?? {}, name),
    read: (name, turn) => found(table.read, type, name)(target, turn),
    write: (name, value, turn) => {
      found(table.write, type, name)(target, value, turn);
    },
    open: (name, args, turn) => found(table.open, type, name)(target, args, turn),
    call: (name, args, turn) => found(table.call, type, name)(target, args, turn),
    items: (turn) => table.items?.(target, turn) ?? null,
    identity: (turn) => table.identity?.(target, turn) ?? {},
  };
}

export interface Claim {
  readonly type: string;
  readonly members: readonly string[];
}

const camel = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** Every member that the table claims to answer, by its name in the client library. */
export const claimOf = <T>(table: TypeTable<T>): Claim => ({
  type: table.type,
  members: [
    ...new Set(
      [table.read, table.write, table.open, table.call]
        .flatMap((part) => Object.keys(part ?? {}))
        .map((name) => (name === '' ? 'getItem' : camel(name))),
    ),
  ],
});
