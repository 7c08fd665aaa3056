import type { Trip } from '../office/trip';
import type { OwnWrites } from './ownWrites';
import type { Readings } from './readings';
import type { Written } from './written';

/** The way to Excel, and what is remembered of what went there and came back. */
export interface Desk {
  readonly trip: Trip;
  readonly readings: Readings;
  readonly written: Written;
  readonly ownWrites: OwnWrites;
}
