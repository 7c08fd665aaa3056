import { describe, expect, it } from '@jest/globals';
import { bugDetails } from '../../../src/taskpane/model/bugDetails';
import { createStore } from '../../../src/taskpane/model/store';

describe('createStore', () => {
  it('makes a new object after every change and tells who listens', () => {
    const store = createStore({ a: 1, b: 2 });
    const first = store.get();
    const seen: number[] = [];
    const listen = () => seen.push(store.get().a);
    const leave = store.subscribe(listen);
    const leaveTwin = store.subscribe(listen);
    store.set({ a: 5 });
    expect(store.get()).toEqual({ a: 5, b: 2 });
    expect(store.get()).not.toBe(first);
    leave();
    store.set({ a: 6 });
    leaveTwin();
    store.set({ a: 7 });
    expect(seen).toEqual([5, 5, 6]);
  });

  it('spares a listener that another one took away meanwhile', () => {
    const store = createStore({ a: 1 });
    const later: { leave?: () => void } = {};
    let told = 0;
    store.subscribe(() => later.leave?.());
    later.leave = store.subscribe(() => {
      told += 1;
    });
    store.set({ a: 2 });
    expect(told).toBe(0);
  });
});

describe('bugDetails', () => {
  it('holds version, action, error and a stack of bearable length, whatever was thrown', () => {
    const error = new RangeError('x'.repeat(5000));
    const details = bugDetails(error, 'undo', '1.2.3');
    expect(details).toMatch(/^version 1\.2\.3\naction undo\nRangeError: x+/);
    expect(details.length).toBeLessThan(2700);
    expect(bugDetails('plain text', 'read', '1')).toBe('version 1\naction read\nthrown: plain text');
    expect(bugDetails(undefined, 'read', '1')).toContain('thrown: undefined');
  });
});
