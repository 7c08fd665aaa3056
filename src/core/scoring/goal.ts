import type { Goal } from '../form';
import type { GoalLine, Weight } from '../scorecard';
import { keptLine } from './line';
import { readTier } from './tier';

/** Overall goal, note 3: judged by a person, never by us. Null where the form has no place for its score. */
export const scoreGoal = (goal: Goal | null, weight: Weight): GoalLine | null =>
  goal?.isScored
    ? { ...keptLine('judged', weight, goal.declaredScore, 'note3'), tier: readTier(goal.achievedText) }
    : null;
