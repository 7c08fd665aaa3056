import type { Indicator } from '../form';
import { isQuantitative } from '../quantity';
import { JUDGED, UNREADABLE } from './rulings';
import type { Ruling } from './verdict';

/** A target in words, note 3: a person's score is kept. A number against words cannot be compared. */
export const ruleQualitative = ({ actual }: Indicator): Ruling =>
  actual.kind === 'blank' || isQuantitative(actual) ? UNREADABLE : JUDGED;
