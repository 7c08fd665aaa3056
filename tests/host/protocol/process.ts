import { argumentsOf } from './arguments';
import { HostDoesNotKnow, HostError } from './errors';
import { Paths } from './paths';
import { load } from './query';
import type { Turn } from './table';
import { ACTION, type ActionInfo, type RequestBody, type ResponseBody } from './wire';

const TYPES = Object.fromEntries(Object.entries(ACTION).map(([name, type]) => [type, name]));

/** What an action does, for logs and injected errors: `Range.Values=`, `Worksheet.Activate()`, `load Range`. */
export function nameOf(action: ActionInfo, paths: Paths): string {
  if (action.ActionType === ACTION.trace) return 'trace';
  const type = paths.follow(action.ObjectPathId)?.type ?? 'null';
  if (action.ActionType === ACTION.set) return `${type}.${action.Name}=`;
  if (action.ActionType === ACTION.method) return `${type}.${action.Name}()`;
  return `${TYPES[action.ActionType] ?? action.ActionType} ${type}`;
}

function perform(action: ActionInfo, paths: Paths, turn: Turn): unknown {
  const object = paths.follow(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return object && object.identity(turn);
  if (!object) return null;
  const args = argumentsOf(action.ArgumentInfo, (id) => paths.follow(id));
  switch (action.ActionType) {
    case ACTION.load:
      return load(object, action.QueryInfo ?? {}, turn);
    case ACTION.method:
      return object.call(action.Name, args, turn) ?? null;
    case ACTION.set:
      object.write(action.Name, args[0], turn);
      return null;
    default:
      throw new HostDoesNotKnow(object.type, `action ${TYPES[action.ActionType] ?? action.ActionType}`);
  }
}

/**
 * Performs the actions in order. What stands before a failing one stays done; what stands after it is not done.
 * @param before called with every action's name before it is performed; may throw the error to answer with.
 */
export function processRequest(body: RequestBody, turn: Turn, before: (name: string) => void): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const paths = new Paths(body.ObjectPaths, turn);
  for (const [index, action] of body.Actions.entries()) {
    let name = '';
    try {
      name = nameOf(action, paths);
      before(name);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : perform(action, paths, turn);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: locationOf(name),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return response;
    }
  }
  return response;
}

/** `Range.Values=` → Range.values, as Excel's debug information writes it. */
const locationOf = (name: string): string =>
  name.replace(/[=()]+$/, '').replace(/\.(\w)/, (_, letter: string) => `.${letter.toLowerCase()}`);
