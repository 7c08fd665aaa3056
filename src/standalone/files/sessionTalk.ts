/** What pages say of a session to each other: whether anybody holds it, and that the one who speaks does. */
export interface Said {
  readonly kind: 'asked' | 'held';
  readonly session: string;
}

export interface SessionTalk {
  readonly say: (said: Said) => void;
  /** What other pages say. @returns stops listening. */
  readonly hear: (kind: Said['kind'], listener: (session: string) => void) => () => void;
}

export function openSessionTalk(): SessionTalk {
  const channel = new BroadcastChannel('self-evaluation-assistant sessions');
  return {
    say: (said) => {
      channel.postMessage(said);
    },
    hear: (kind, listener) => {
      const onMessage = ({ data }: MessageEvent<Said>): void => {
        if (data.kind === kind) listener(data.session);
      };
      channel.addEventListener('message', onMessage);
      return () => {
        channel.removeEventListener('message', onMessage);
      };
    },
  };
}
