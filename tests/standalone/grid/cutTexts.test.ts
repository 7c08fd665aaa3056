import { describe, expect, it } from '@jest/globals';
import { cutTexts } from '../../../src/standalone/grid/cutTexts';
import { rowPlan } from '../../../src/standalone/grid/rowPlan';
import { groundOf, type TestGround } from './support/ground';

/** Columns of 64 pixels hold three characters of 16, rows of 20 one line. */
function cutIn(given: TestGround): readonly number[] {
  const ground = groundOf(given);
  return [...cutTexts(ground, 0, rowPlan(ground, 0, { first: 0, last: 5 }).cells)];
}
const wraps = { A1: { wrapsText: true } };
const oneLine = { look: { rows: [{ row: 0, height: 15, isHidden: false }] } };

describe('a text that is not seen whole', () => {
  it.each<[string, TestGround, readonly number[]]>([
    ['is cut by the next cell', { cells: [['一二三四五六', 'b']] }, [0]],
    ['is not cut by blank ones', { cells: [['一二三四五六']] }, []],
    ['is cut by the one after those it runs over', { cells: [['一二三四五六七八九', null, 'b']] }, [0]],
    ['is not cut where it fits', { cells: [['一二三', 'b']] }, []],
    ['is cut by the height of its row', { cells: [['一二三四五六']], looks: wraps, ...oneLine }, [0]],
    ['is not cut where the row was fitted to it', { cells: [['一二三四五六']], looks: wraps }, []],
    [
      'is cut by the height of its block',
      {
        cells: [['一二三四五六七八九']],
        looks: wraps,
        merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
      },
      [0],
    ],
    [
      'is not cut in a block that is high enough',
      { cells: [['一二三四五六']], looks: wraps, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
      [],
    ],
    ['is not a number, which shows # instead', { cells: [[1234567, 'b']] }, []],
    [
      'is not one that was made smaller',
      { cells: [['一二三四五六', 'b']], looks: { A1: { shrinksToFit: true } } },
      [],
    ],
  ])('%s', (_, given, columns) => {
    expect(cutIn(given)).toEqual(columns);
  });
});
