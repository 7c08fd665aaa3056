import { describe, expect, it } from '@jest/globals';
import { roomStyle, textStyle } from '../../../src/standalone/grid/cellStyle';
import { digitWidth } from '../../../src/standalone/grid/digitWidth';
import { heavier } from '../../../src/standalone/grid/edges';
import { rowPlan, type DrawnCell } from '../../../src/standalone/grid/rowPlan';
import type { EdgeLook } from '../../../src/xlsx/index';
import { groundOf, PLAIN, type TestGround } from './support/ground';

const planOf = (sheet: TestGround, row = 0) => {
  const ground = groundOf(sheet);
  return rowPlan(ground, row, { first: 0, last: ground.measures.columns - 1 });
};
const cellIn = (sheet: TestGround, column: number): DrawnCell => {
  const found = planOf(sheet).cells.find((cell) => cell.column === column);
  if (!found) throw new Error('not drawn');
  return found;
};
const border = (sheet: TestGround, row: number): readonly string[] =>
  planOf(sheet, row)
    .lines.filter(({ color }) => color !== null)
    .map(({ path, width }) => `${width}: ${path}`);

const thin: EdgeLook = { style: 'thin', color: null };
const medium: EdgeLook = { style: 'medium', color: null };
const none = PLAIN.borders;

describe('measures', () => {
  it.each([
    ['Calibri', 11, 7],
    ['Arial', 10, 7],
    ['宋体', 11, 8],
    ['宋体', 12, 8],
    ['SimSun', 9, 6],
  ])('a digit of %s %d is %i pixels wide', (name, size, width) => {
    expect(digitWidth({ ...PLAIN.font, name, size })).toBe(width);
  });

  it('are whole pixels, by digits and points, 0 where hidden, and Excel’s own where nothing is said', () => {
    const { measures } = groundOf({
      look: {
        defaultColumnWidth: 8.43,
        columns: [
          { first: 0, last: 0, width: 13, isHidden: false },
          { first: 1, last: 1, width: null, isHidden: true },
        ],
        rows: [
          { row: 0, height: 30.2, isHidden: false },
          { row: 1, height: null, isHidden: true },
        ],
      },
    });
    expect([0, 1, 2].map(measures.width)).toEqual([104, 0, 72]);
    expect([0, 1, 2].map(measures.height)).toEqual([40, 0, 20]);
    expect([...measures.lefts.slice(0, 4)]).toEqual([0, 104, 104, 176]);
  });

  it('fit a row of no stated height to its wrapped text, but not to that of a merged block', () => {
    const sheet = {
      cells: [['一二三四五六七'], [null, '一二三四五六七'], ['一二三四五六七']],
      looks: { A1: { wrapsText: true }, B2: { wrapsText: true }, A3: { wrapsText: true } },
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      look: { rows: [{ row: 2, height: 15, isHidden: false }] },
    };
    expect([0, 1, 2].map(groundOf(sheet).measures.height)).toEqual([60, 20, 20]);
  });
});

describe('borders', () => {
  it('are drawn once, whichever of two neighbours states them; the heavier is seen', () => {
    expect(heavier(thin, medium)).toBe(medium);
    expect(heavier({ style: 'double', color: null }, medium)).toEqual({ style: 'double', color: null });
    expect(heavier(null, thin)).toBe(thin);
    const left = { looks: { B2: { borders: { ...none, right: thin } } } };
    const right = { looks: { C2: { borders: { ...none, left: thin } } } };
    expect(border(left, 1)).toEqual(['1: M127.5 -1V20']);
    expect(border(right, 1)).toEqual(border(left, 1));
  });

  it('of a merged block are those of its last cells, and none run through it', () => {
    const box = { top: thin, right: thin, bottom: thin, left: thin };
    const sheet = {
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      looks: {
        B2: { borders: { ...none, right: thin, bottom: thin } },
        C2: { borders: { ...none, right: medium } },
        B3: { borders: { ...none, bottom: thin } },
        C3: { borders: box },
      },
    };
    expect(border(sheet, 1)).toEqual(['2: M192 -1V20']);
    expect(border(sheet, 2)).toEqual(['1: M63 19.5H192M191.5 -1V20']);
  });

  it('take the place of grid lines, which a fill and a spilled text hide', () => {
    const grid = (sheet: TestGround): string =>
      planOf({ columns: 3, ...sheet })
        .lines.filter(({ color }) => color === null)
        .map(({ path }) => path)
        .join('');
    expect(grid({})).toBe('M-1 19.5H192M63.5 0V20M127.5 0V20M191.5 0V20');
    expect(grid({ looks: { B1: { fill: '#FFFF00' } } })).toBe('M-1 19.5H64M127 19.5H192M191.5 0V20');
    expect(grid({ cells: [['一二三四五六']] })).toBe('M-1 19.5H192M127.5 0V20M191.5 0V20');
    expect(grid({ look: { showsGridLines: false } })).toBe('');
  });
});

describe('text', () => {
  it('runs over blank neighbours as far as it needs, and is cut by a filled one', () => {
    expect(cellIn({ cells: [['一二三四五六']] }, 0).room).toEqual({ left: '0px', right: '-37px' });
    expect(cellIn({ cells: [['一二三四五六', 'b']] }, 0).room).toBeUndefined();
    const centred = { cells: [['a', '一二三四五六', null]], looks: { B1: { horizontal: 'center' } } };
    expect(cellIn(centred, 1).room).toMatchObject({ left: '0px', right: '-18.5px' });
    expect(cellIn(centred, 1).ink).toMatchObject({ transform: 'translateX(-9.25px)' });
  });

  it('that may not wrap stands on one line; that shrinks is made smaller', () => {
    expect(cellIn({ cells: [['一\n二']] }, 0).text).toBe('一二');
    const shrunk = cellIn({ cells: [['一二三四五六']], looks: { A1: { shrinksToFit: true } } }, 0);
    expect(shrunk.room).toBeUndefined();
    expect(shrunk.ink).toEqual({ fontSize: `${16 * (59 / 96)}px` });
  });

  it('of a number too wide is rounded where the format is General, else a row of #', () => {
    expect(cellIn({ cells: [[0.123456789]] }, 0).text).toBe('0.1');
    expect(cellIn({ cells: [[123456]] }, 0).text).toBe('###');
    expect(cellIn({ cells: [[{ value: 0.123456, format: '0.00%' }]] }, 0).text).toBe('###');
    expect(cellIn({ cells: [[{ value: 0.5, format: '0%' }]] }, 0).text).toBe('50%');
  });

  it('of a number has the colour that its format gives it, made smaller or too wide as well', () => {
    const owed = { value: -123456, format: '0;[Red]0' };
    expect(cellIn({ cells: [[{ ...owed, value: -5 }]] }, 0).ink).toEqual({ color: 'red' });
    expect(cellIn({ cells: [[owed]] }, 0)).toMatchObject({ text: '###', ink: { color: 'red' } });
    const shrunk = cellIn({ cells: [[owed]], looks: { A1: { shrinksToFit: true } } }, 0);
    expect(shrunk.ink).toEqual({ fontSize: `${16 * (59 / 96)}px`, color: 'red' });
    expect(cellIn({ cells: [[{ ...owed, value: 5 }]] }, 0).ink).toBeUndefined();
  });

  it('centred over several columns has the room of all of them', () => {
    const across = { horizontal: 'centerContinuous' };
    const sheet = { cells: [['一二']], looks: { A1: across, B1: across, C1: across } };
    expect(cellIn(sheet, 0)).toMatchObject({ side: 'center', room: { right: '-128px' } });
  });

  it('stands upright, turned or indented as the file says', () => {
    const ink = (rotation: number) => textStyle({ ...PLAIN, rotation }, 'left');
    expect(ink(255)).toMatchObject({ writingMode: 'vertical-lr', textOrientation: 'upright' });
    expect(ink(90)).toMatchObject({ writingMode: 'vertical-rl', transform: 'rotate(180deg)' });
    expect(ink(180)).toMatchObject({ writingMode: 'vertical-rl' });
    expect(ink(180)).not.toHaveProperty('transform');
    expect(ink(45)).toMatchObject({ transform: 'rotate(-45deg)' });
    expect(ink(135)).toMatchObject({ transform: 'rotate(45deg)' });
    expect(roomStyle({ ...PLAIN, indent: 2 }, 'left')).toMatchObject({ paddingLeft: '20px' });
  });
});
