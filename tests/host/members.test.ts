import { describe, expect, it } from '@jest/globals';
import { claims, loadClientLibrary } from './index';

const library = loadClientLibrary({ sendMessageToHost: () => undefined, onMessageFromHost: null });
const classes = { ...library.OfficeCore, ...library.Excel } as unknown as Readonly<
  Record<string, { readonly prototype: object } | undefined>
>;

describe('what the host claims to answer', () => {
  it.each(claims().map(({ type, members }): [string, readonly string[]] => [type, members]))(
    '%s: every member is one of the client library',
    (type, members) => {
      const prototype = classes[type]?.prototype ?? {};
      expect(members.length).toBeGreaterThan(0);
      expect(members.filter((member) => !(member in prototype))).toEqual([]);
    },
  );
});
