import type { Reading } from '../form';
import type { Amount } from './amount';
import { readAmount } from './amount';
import { toRange } from './range';
import { readStart } from './start';

/** 95%≤X≤100%, 100%≥满意度≥95%: what lies between is a letter or a name. */
const CHAIN = /^([^≤≥<>]+)([≤<≥>])[A-Za-zα-ω\p{Script=Han}]{1,10}([≤<≥>])([^≤≥<>]+)$/u;
/** ≥95%且≤100% */
const JOINT = /^(.+?)(?:,(?!\d)|;|、|并且|且|同时)(.+)$/u;

const pointsUp = (sign: string): boolean => sign === '≤' || sign === '<';

/** A text that is an amount and nothing else. */
function wholeAmount(text: string): Amount | null {
  const amount = readAmount(text);
  return amount?.rest === '' ? amount : null;
}

/** The bound and which way it points: up from a lower one, down from an upper one. */
function readBound(text: string): { readonly amount: Amount; readonly isLower: boolean } | null {
  const start = readStart(text.replace(/^(?:且|并)/, ''));
  const amount = start?.per === '' && !start.isYuan ? wholeAmount(start.rest) : null;
  if (!start || !amount || start.sign === 'none' || start.sign === 'equal') return null;
  return { amount, isLower: start.sign === 'atLeast' || start.sign === 'moreThan' };
}

function ordered(low: Amount | null, high: Amount | null): Reading | null {
  if (!low || !high || (low.unit !== '' && high.unit !== '' && low.unit !== high.unit)) return null;
  const range = toRange(low, high);
  // bounds that shut everything out (≥100%且≤95%) are no range: toRange would turn them round
  const isTurned =
    low.unit === high.unit && low.value.times(low.multiple).gt(high.value.times(high.multiple));
  return isTurned ? null : range;
}

/** Two bounds with a sign each, around a name or joined by 且; null when the text is not that. `text` is folded. */
export function readBounds(text: string): Reading | null {
  const chain = CHAIN.exec(text);
  if (chain) {
    const [, first = '', sign = '', nextSign = '', second = ''] = chain;
    if (pointsUp(sign) !== pointsUp(nextSign)) return null;
    const [low, high] = pointsUp(sign) ? [first, second] : [second, first];
    return ordered(wholeAmount(low), wholeAmount(high));
  }
  const joint = JOINT.exec(text);
  const bounds = joint && [readBound(joint[1] ?? ''), readBound(joint[2] ?? '')];
  const [first, second] = bounds ?? [];
  if (!first || !second || first.isLower === second.isLower) return null;
  return first.isLower ? ordered(first.amount, second.amount) : ordered(second.amount, first.amount);
}
