import type { Indicator } from '../form';

/** 无 / 不涉及 on both sides: the indicator does not apply, its class is left out (RULES §4). A blank cell is no mark. */
export const isNotApplicable = ({ target, actual }: Indicator): boolean =>
  target.kind === 'blank' && target.mark !== '' && actual.kind === 'blank';
