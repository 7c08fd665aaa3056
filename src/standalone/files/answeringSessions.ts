import { browserParts } from '../../taskpane/environment';
import type { SessionTalk } from './sessionTalk';
import type { Sessions } from './sessions';

/** Milliseconds in which a page that is open answers. */
const SILENCE = 500;
/** Milliseconds until a page that answered is asked again. */
const PATIENCE = 10_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    browserParts.after(milliseconds, resolve);
  });

/** Without locks pages ask each other. A page that the browser has put to sleep does not answer, and counts as gone. */
export function answeringSessions(own: string, { say, hear }: SessionTalk): Sessions {
  const held = new Set([own]);
  hear('asked', (session) => {
    if (held.has(session)) say({ kind: 'held', session });
  });
  /** Whether another page says that it holds the session. */
  const isHeld = async (asked: string): Promise<boolean> => {
    let isAnswered = false;
    const stop = hear('held', (session) => {
      if (session === asked) isAnswered = true;
    });
    say({ kind: 'asked', session: asked });
    await pause(SILENCE);
    stop();
    return isAnswered;
  };
  return {
    own,
    claim: async (session) => {
      if (held.has(session)) return true;
      if (await isHeld(session)) return false;
      held.add(session);
      say({ kind: 'held', session });
      return true;
    },
    whenOver: async (session) => {
      while (await isHeld(session)) await pause(PATIENCE);
    },
    onClaimed: (listener) => {
      hear('held', listener);
    },
  };
}
