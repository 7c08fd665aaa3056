import type { ExcelHost } from './protocol/host';
import type { RequestBody } from './protocol/wire';
import type { NativeBridge } from './clientLibrary';

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Seam A: the host behind the bridge that the library finds in a native shell; JSON text both ways. */
export function nativeBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (json) => {
      const { id, flags, message } = JSON.parse(json) as BridgeMessage;
      void host.answer(message.body, flags).then((answer) => {
        const response =
          'body' in answer
            ? { statusCode: 200, headers: {}, body: answer.body }
            : {
                statusCode: 400,
                headers: {},
                body: { error: { code: answer.code, message: answer.message } },
              };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: response }));
      });
    },
  };
  host.send = (entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  };
  return bridge;
}
