import { HostDoesNotKnow } from './errors';
import type { HostObject, Turn } from './table';
import type { QueryInfo } from './wire';

type Answer = Record<string, unknown>;

const pascal = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** `a/b`, `a/c`, `d` → a: [b, c], d: []. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [name = '', ...rest] = path.split(/[/.]/);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(name, group);
  }
  return groups;
}

const readAll = (object: HostObject, turn: Turn): Answer =>
  Object.fromEntries(object.scalars().map((name) => [name, object.read(name, turn)]));

function readSome(object: HostObject, select: readonly string[], turn: Turn): Answer {
  const answer: Answer = {};
  for (const [name, rest] of grouped(select)) {
    const wire = pascal(name);
    if (name === '*' || name === '$all') Object.assign(answer, readAll(object, turn));
    else if (rest.length === 0 && object.hasScalar(wire)) answer[wire] = object.read(wire, turn);
    else answer[wire] = child(object, wire, rest.length === 0 ? ['*'] : rest, turn);
  }
  return answer;
}

function child(object: HostObject, name: string, select: readonly string[], turn: Turn): unknown {
  let opened: HostObject | null;
  try {
    opened = object.open(name, [], turn);
  } catch (error) {
    if (error instanceof HostDoesNotKnow) throw new HostDoesNotKnow(object.type, name);
    throw error;
  }
  return opened && load(opened, { Select: select }, turn);
}

/** The answer to `load`: only what was asked for, and what always comes with the object. */
export function load(object: HostObject, query: QueryInfo, turn: Turn): Answer {
  const items = object.items(turn);
  const asked = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const select = asked.length === 0 ? ['*'] : asked;
  if (!items) return { ...readSome(object, select, turn), ...object.identity(turn) };
  const skip = query.Skip ?? 0;
  const seen = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = select.filter((name) => object.hasScalar(pascal(name)));
  const theirs = select.filter((name) => !own.includes(name));
  return {
    ...readSome(object, own, turn),
    _Items: seen.map((item) => ({ ...readSome(item, theirs, turn), ...item.identity(turn) })),
  };
}
