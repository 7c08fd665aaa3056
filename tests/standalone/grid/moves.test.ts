import { describe, expect, it } from '@jest/globals';
import { cellName, type Address } from '../../../src/sheet/index';
import { moveOf } from '../../../src/standalone/grid/keys';
import { mergesOf } from '../../../src/standalone/grid/merges';
import { extended, neighbour, type Step } from '../../../src/standalone/grid/moves';
import { areaOf, cellsOf, cycled, singleCell, wholeBlocks } from '../../../src/standalone/grid/selection';
import { fillable, inOrder, nextOf } from '../../../src/standalone/grid/startCell';
import { drawnRows, spanOf } from '../../../src/standalone/grid/windowed';
import { groundOf } from './support/ground';

const block = { top: 3, left: 1, bottom: 4, right: 3 };
const ground = groundOf({
  columns: 5,
  merges: [block],
  look: { rows: [{ row: 2, height: null, isHidden: true }] },
});

describe('the next cell', () => {
  it.each([
    [1, 0, [1, 0], 'A4'],
    [4, 0, [0, 1], 'B4'],
    [3, 1, [0, 1], 'E4'],
    [3, 1, [1, 0], 'B6'],
    [3, 4, [0, -1], 'B4'],
    [0, 0, [-1, 0], 'A1'],
    [3, 1, [-1, 0], 'B2'],
  ] as const)(
    'from %i,%i by %j is %s: over hidden rows, a block being one cell',
    (row, column, step, name) => {
      expect(cellName(neighbour(ground, { row, column }, step))).toBe(name);
    },
  );
});

describe('keys', () => {
  const filled = groundOf({
    rows: 100,
    cells: [
      ['a', 'b', null, 'd'],
      ['a', null, null, null],
      ['a', null, null, null],
      [null, null, null, null],
      ['a', null, null, null],
    ],
  });
  const to = (key: string, from: Address, keys: { ctrlKey?: boolean } = {}): string | null => {
    const pressed = { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...keys };
    const move = moveOf(filled, pressed, 400);
    return move && cellName(move(from));
  };
  const ctrlKey = true;

  it('with Ctrl go to the edge of what is filled', () => {
    expect(to('ArrowRight', { row: 0, column: 0 }, { ctrlKey })).toBe('B1');
    expect(to('ArrowRight', { row: 0, column: 1 }, { ctrlKey })).toBe('D1');
    expect(to('ArrowRight', { row: 0, column: 3 }, { ctrlKey })).toBe('F1');
    expect(to('ArrowDown', { row: 0, column: 0 }, { ctrlKey })).toBe('A3');
    expect(to('ArrowDown', { row: 2, column: 0 }, { ctrlKey })).toBe('A5');
    expect(to('ArrowDown', { row: 4, column: 0 }, { ctrlKey })).toBe('A100');
    expect(to('ArrowUp', { row: 99, column: 0 }, { ctrlKey })).toBe('A5');
  });

  it('lead to the beginning and the end, and a screen on', () => {
    expect(to('Home', { row: 3, column: 3 })).toBe('A4');
    expect(to('Home', { row: 3, column: 3 }, { ctrlKey })).toBe('A1');
    expect(to('End', { row: 0, column: 0 }, { ctrlKey })).toBe('D5');
    expect(to('PageDown', { row: 1, column: 2 })).toBe('C22');
    expect(to('PageDown', { row: 95, column: 2 })).toBe('C100');
    expect(to('PageUp', { row: 22, column: 2 })).toBe('C3');
    expect(to('x', { row: 0, column: 0 })).toBeNull();
  });
});

describe('what is selected', () => {
  it('never cuts a block in two, and holds a block as one cell', () => {
    const area = wholeBlocks(ground, { top: 1, left: 0, bottom: 3, right: 1 });
    expect(area).toEqual({ top: 1, left: 0, bottom: 4, right: 3 });
    expect(cellsOf(ground, area).map(cellName)).toEqual(['A2', 'B2', 'C2', 'D2', 'A4', 'B4', 'A5']);
  });

  it('grows and shrinks by its moving corner, a whole block at a time', () => {
    const by = (step: Step) => (from: Address) => neighbour(ground, from, step);
    const start = singleCell({ row: 5, column: 2 });
    const grown = extended(ground, start, by([-1, 0]));
    expect(wholeBlocks(ground, areaOf(grown))).toEqual({ top: 3, left: 1, bottom: 5, right: 3 });
    expect(grown.active).toEqual({ row: 5, column: 2 });
    const back = extended(ground, grown, by([1, 0]));
    expect(areaOf(back).top).toBe(5);
  });

  it('is gone around by Tab row by row, by Enter column by column', () => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    const round = (byRow: boolean, from: Address): string =>
      cellName(cycled(ground, area, from, { byRow, step: 1 }));
    expect(round(true, { row: 0, column: 1 })).toBe('A2');
    expect(round(false, { row: 1, column: 0 })).toBe('B1');
    expect(round(true, { row: 1, column: 1 })).toBe('A1');
    expect(cellName(cycled(ground, area, { row: 0, column: 0 }, { byRow: true, step: -1 }))).toBe('B2');
  });
});

describe('the cells left to a person', () => {
  it('follow each other in reading order, and begin anew', () => {
    const cells = inOrder([
      { row: 5, column: 0 },
      { row: 1, column: 3 },
      { row: 1, column: 1 },
    ]);
    expect(cells.map(cellName)).toEqual(['B2', 'D2', 'A6']);
    expect(nextOf(cells, { row: 1, column: 1 }, false)).toEqual({ row: 1, column: 3 });
    expect(nextOf(cells, { row: 5, column: 0 }, false)).toEqual({ row: 1, column: 1 });
    expect(nextOf(cells, { row: 1, column: 1 }, true)).toEqual({ row: 5, column: 0 });
    expect(nextOf([], { row: 1, column: 1 }, false)).toBeNull();
  });

  it('lie behind a merged label, not in its hidden part', () => {
    expect(fillable(ground, [{ row: 3, column: 2 }])).toEqual([{ row: 3, column: 4 }]);
    expect(fillable(ground, [{ row: 3, column: 1 }])).toEqual([{ row: 3, column: 1 }]);
  });
});

describe('a long sheet', () => {
  it('is drawn in part, in steps; blocks and the active cell stay', () => {
    const long = groundOf({ rows: 10_000, merges: [{ top: 100, left: 0, bottom: 5000, right: 0 }] });
    const { tops } = long.measures;
    expect(tops.at(-1)).toBe(200_000);
    const seen = spanOf(tops, 100_000, 100_600);
    expect(seen).toEqual({ first: 4996, last: 5035 });
    expect(spanOf(tops, 100_020, 100_620)).toEqual(seen);
    expect(spanOf(tops, 0, 600)).toEqual({ first: 0, last: 35 });
    expect(spanOf(tops, 199_500, 200_000).last).toBe(9999);
    const rows = drawnRows(seen, long.merges, 9);
    expect(rows.slice(0, 3)).toEqual([9, 100, 4996]);
    expect(rows).toHaveLength(42);
  });

  it('may be merged from end to end: the block is found without being counted out cell by cell', () => {
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const merges = mergesOf([whole], 1_048_576, 16_384);
    expect(merges.over(700_000, 9000)).toEqual(whole);
    expect(merges.at(0, 0)).toEqual(whole);
    const blocks = mergesOf([{ top: 6, left: 1, bottom: 20, right: 2 }], 40, 4);
    expect([5, 6, 13, 20, 21].map((row) => blocks.over(row, 2) !== null)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
