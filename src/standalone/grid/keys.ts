import type { Address, Grid } from '../../sheet/index';
import { visibleCell } from './landing';
import type { Measures } from './measure';
import { edgeOfData, lastCell, neighbour, pageAway, type Step } from './moves';
import type { Ground } from './selection';

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Of a keyboard event, what the sheet looks at. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export const isCommand = ({ ctrlKey, metaKey }: Pressed): boolean => ctrlKey || metaKey;

export interface KeyGround extends Ground {
  readonly measures: Measures;
  readonly grid: Grid;
}

/** Where a key leads from a cell; null for a key that leads nowhere. `screen`: height of what is seen, in pixels. */
export function moveOf(
  ground: KeyGround,
  pressed: Pressed,
  screen: number,
): ((from: Address) => Address) | null {
  const { key } = pressed;
  const command = isCommand(pressed);
  const arrow = ARROWS[key];
  if (arrow && pressed.altKey) return null;
  if (arrow)
    return (from) =>
      command ? edgeOfData(ground, ground.grid, from, arrow) : neighbour(ground, from, arrow);
  if (key === 'PageDown' && !command) return (from) => pageAway(ground, from, screen);
  if (key === 'PageUp' && !command) return (from) => pageAway(ground, from, -screen);
  if (key === 'Home') return ({ row }) => visibleCell(ground, { row: command ? 0 : row, column: 0 });
  if (key === 'End' && command) return () => visibleCell(ground, lastCell(ground, ground.grid));
  return null;
}
