import type { ExcelHost } from '../protocol/host';
import { PATH, type RequestBody } from '../protocol/wire';

/** `[customData, method, path, headers, body, permission, flags, …]`, as the library sends it. */
export type RichApiMessage = readonly unknown[];

export interface RichApiAnswer {
  /** 0, or the number of the error for the whole request. */
  readonly error: number;
  /** `[status, headers, body]`. */
  readonly data: readonly [number, readonly string[], string];
}

const OWN_SERVICE = /^Microsoft\.(?:InternalService|Telemetry)\./;

/**
 * The library's own talk with Excel, no round trip of the product: its notice that ribbon actions can be called, and
 * on Windows its usage statistics, which this host drops.
 */
const isOwnTalk = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PATH.newObject && OWN_SERVICE.test(Name),
  );

const success = (body: unknown): RichApiAnswer => ({ error: 0, data: [200, [], JSON.stringify(body)] });

/** Lets the host answer a request as it comes through office.js. */
export async function answerRichApi(host: ExcelHost, message: RichApiMessage): Promise<RichApiAnswer> {
  const body = JSON.parse(String(message[4])) as RequestBody;
  if (isOwnTalk(body)) {
    return success({ Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] });
  }
  const answer = await host.answer(body, Number(message[6] ?? 0));
  return 'body' in answer ? success(answer.body) : { error: answer.number, data: [400, [], answer.message] };
}
