import type { Sign } from '../form';
import { dropPrefix } from './prefix';
import { joinSigns, takeLeadingSign } from './sign';

/** 每亩300元, 每年至少5次: what the number is counted per. */
const PER_FIRST =
  /^每(?:个)?(人|亩|户|半年|年度|年|月|日|天|次|个|件|台|套|吨|公里|平方米|公顷|学期|季度|星期|周|村|校|生|处|场|期)/;

/** What stands before a quantity's number. */
export interface Start {
  readonly sign: Sign;
  /** `/亩` for 每亩. */
  readonly per: string;
  /** A currency sign stood there. */
  readonly isYuan: boolean;
  /** From the number on. */
  readonly rest: string;
}

/** Everything before the number; null when its signs contradict each other. */
export function readStart(text: string): Start | null {
  let start: Start = { sign: 'none', per: '', isYuan: false, rest: text };
  for (;;) {
    const { rest, isYuan } = dropPrefix(start.rest);
    const per = PER_FIRST.exec(rest);
    const signed = per ? null : takeLeadingSign(rest);
    const sign = signed ? joinSigns(start.sign, signed.sign) : start.sign;
    if (sign === null) return null;
    const next: Start = {
      sign,
      per: per ? `${start.per}/${per[1] ?? ''}` : start.per,
      isYuan: start.isYuan || isYuan,
      rest: per ? rest.slice(per[0].length) : (signed?.rest ?? rest),
    };
    if (next.rest === start.rest) return next;
    start = next;
  }
}
