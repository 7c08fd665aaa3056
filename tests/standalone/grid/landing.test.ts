import { describe, expect, it } from '@jest/globals';
import { cellName, type Area } from '../../../src/sheet/index';
import { moveOf } from '../../../src/standalone/grid/keys';
import { landing } from '../../../src/standalone/grid/landing';
import { groundOf } from './support/ground';

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

describe('what is selected from outside is written to', () => {
  const ground = groundOf({
    rows: 8,
    columns: 6,
    cells: [[null], ['标签', null, null, null], ['标签', null, null, '有']],
    merges: [area(0, 2, 0, 5), area(1, 0, 1, 1), area(2, 0, 2, 2)],
    look: { rows: [{ row: 4, height: null, isHidden: true }] },
  });

  it.each([
    ['an ordinary cell', area(3, 1), 'B4'],
    ['a blank field beside a merged label, behind the label', area(1, 1), 'C2'],
    ['what a block hides, with a text behind it, in the block', area(2, 1), 'A3'],
    ['an area whose corner a block hides, in the block', area(0, 4, 3, 5), 'C1'],
    ['a hidden row, below it', area(4, 2), 'C6'],
  ])('in %s', (_, selected, name) => {
    expect(cellName(landing(ground, selected))).toBe(name);
  });
});

describe('where the first column and row are hidden', () => {
  const ground = groundOf({
    rows: 4,
    columns: 4,
    look: {
      rows: [{ row: 0, height: null, isHidden: true }],
      columns: [{ first: 0, last: 0, width: null, isHidden: true }],
    },
  });
  const to = (ctrlKey: boolean): string | null => {
    const pressed = { key: 'Home', shiftKey: false, altKey: false, ctrlKey, metaKey: false };
    const move = moveOf(ground, pressed, 400);
    return move && cellName(move({ row: 2, column: 3 }));
  };

  it('a sheet begins at the first cell that is seen', () => {
    expect(cellName(landing(ground, area(0, 0)))).toBe('B2');
  });

  it('Home goes there as well', () => {
    expect(to(false)).toBe('B3');
    expect(to(true)).toBe('B2');
  });
});
