import { describe, expect, it } from '@jest/globals';
import { createWishes, type Wish } from '../../../src/standalone/first/wishes';

describe('what is asked for while the page loads', () => {
  it('waits in order, is handed over once, and from then on at once', () => {
    const wishes = createWishes();
    wishes.add({ kind: 'sample' });
    wishes.add({ kind: 'files', sources: [] });
    const granted: Wish['kind'][] = [];
    const stop = wishes.follow(({ kind }) => granted.push(kind));
    expect(granted).toEqual(['sample', 'files']);
    wishes.add({ kind: 'blank' });
    expect(granted).toEqual(['sample', 'files', 'blank']);
    stop();
    wishes.add({ kind: 'blank' });
    expect(granted).toHaveLength(3);
    const later: Wish['kind'][] = [];
    wishes.follow(({ kind }) => later.push(kind));
    expect(later).toEqual(['blank']);
  });
});
