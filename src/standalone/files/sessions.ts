import { answeringSessions } from './answeringSessions';
import { lockedSessions } from './lockedSessions';
import { randomId } from './randomId';
import { openSessionTalk } from './sessionTalk';

/** The pages of this browser that keep drafts, each with a session of its own as long as it is open. */
export interface Sessions {
  readonly own: string;
  /** Resolves once no page holds the session; at once where none does. */
  readonly whenOver: (session: string) => Promise<void>;
  /** Makes a session that is over this page's own. @returns false: another page holds it. */
  readonly claim: (session: string) => Promise<boolean>;
  /** Tells of sessions that other pages hold, when they claim them. */
  readonly onClaimed: (listener: (session: string) => void) => void;
}

/** Browsers keep locks from pages of a plain http address. */
export function browserSessions(): Sessions {
  const own = randomId();
  const talk = openSessionTalk();
  return 'locks' in navigator ? lockedSessions(own, talk, navigator.locks) : answeringSessions(own, talk);
}
