import type { Reading, Sign } from '../form';
import { isUsable, toNumber } from '../decimal';
import { readAmount } from './amount';
import { joinSigns, takeTrailingSign } from './sign';
import { readStart } from './start';
import { normaliseUnit } from './unit';

/** A few words behind a percent say whose it is (95%以上群众满意); more is a sentence. */
const REMARK = /^\p{Script=Han}{1,8}$/u;
const APPROXIMATELY = /^(?:左右|上下)/;
const DONE = /^(?:的)?(?:已)?(?:全部)?(?:完成|达标)$/;
/** 4次以上/年: the per-part behind the sign. */
const PER = /^\/\p{Script=Han}{1,4}$/u;
/** 80%以上（含80%） */
const INCLUSIVE = /\(含[^()]*\)$/;
/** 10（个）, 95（%）: the unit in brackets. */
const BRACKETED_UNIT = /(?<=\d)\(([^()\d]{1,6})\)$/;

interface End {
  readonly sign: Sign;
  readonly per: string;
}

/** The sign behind the number, or null when what follows is no end of a quantity. */
function readEnd(text: string, unit: string): End | null {
  const rest = text.replace(APPROXIMATELY, '');
  const signed = takeTrailingSign(rest);
  const sign = signed?.sign ?? 'none';
  const tail = (signed?.rest ?? rest).replace(APPROXIMATELY, '').replace(DONE, '');
  if (PER.test(tail)) return { sign, per: tail };
  const isRemark = (unit === '%' || unit === '‰') && REMARK.test(tail);
  return tail === '' || isRemark ? { sign, per: '' } : null;
}

/** One number with its sign and unit; null when the text is not just that. `text` is folded. */
export function readSingle(text: string): Reading | null {
  const start = readStart(text.replace(INCLUSIVE, '').replace(BRACKETED_UNIT, '$1'));
  const amount = start && readAmount(start.rest);
  const end = amount && readEnd(amount.rest, amount.unit);
  const sign = end && joinSigns(start.sign, end.sign);
  if (!amount || !end || !sign) return null;
  const value = toNumber(amount.value.times(amount.multiple));
  if (!isUsable(value)) return null;
  const counted = start.isYuan && amount.unit === '' ? '元' : amount.unit;
  return { kind: 'quantity', sign, value, unit: normaliseUnit(counted + start.per + end.per) };
}
