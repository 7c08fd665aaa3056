import type { SessionTalk } from './sessionTalk';
import type { Sessions } from './sessions';

const lockName = (session: string): string => `self-evaluation-assistant session ${session}`;

/** A session is held by a lock, which the browser gives up with the page however it ends. */
export function lockedSessions(own: string, { say, hear }: SessionTalk, locks: LockManager): Sessions {
  const held = new Set<string>();
  const claim = (session: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      if (held.has(session)) {
        resolve(true);
        return;
      }
      locks
        .request(lockName(session), { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          held.add(session);
          say({ kind: 'held', session });
          return new Promise(() => undefined);
        })
        .catch(reject);
    });
  // A browser that refuses locks to a page keeps nothing for it either.
  claim(own).catch(() => undefined);
  return {
    own,
    claim,
    whenOver: async (session) => {
      await locks.request(lockName(session), { mode: 'shared' }, () => undefined);
    },
    onClaimed: (listener) => {
      hear('held', listener);
    },
  };
}
