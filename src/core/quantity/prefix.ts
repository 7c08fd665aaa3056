/** Words before a number that change nothing in it: 约, 达到, 完成, 共 … (RULES §2). */
const TOLERATED =
  /^(?:大约|大概|约|接近|将近|近|已完成|实际完成|完成|已达到|达到|已达|达|共计|总计|合计|累计|共|计|实现|实际|全年|年均|为|在|提高|提升|增长|增加|新增|[:;,])/;

/** The name of what is counted, written again before its number: 满意度≥90%, 合格率达100%. */
const CAPTION =
  /^(?!每|.*(?:下降|降低|减少|压减))\p{Script=Han}{0,10}(?:率|度|比例|占比|面积|数量|人数|次数|金额|成本)(?=[:≥≤<>=\d约达不低高大小至超为])/u;

const CURRENCY = /^[¥]/;

/** What stands before the number, taken away; `isYuan` when it was a currency sign. */
export function dropPrefix(text: string): { rest: string; isYuan: boolean } {
  let rest = text.replace(CAPTION, '');
  let isYuan = false;
  for (;;) {
    isYuan ||= CURRENCY.test(rest);
    const next = rest.replace(CURRENCY, '').replace(TOLERATED, '');
    if (next === rest) return { rest, isYuan };
    rest = next;
  }
}
