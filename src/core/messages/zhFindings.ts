import type { FindingSentences } from './sentences';

/** The deviating items one after the other, indicators last. */
const items = ({
  budget,
  goal,
  indicators,
}: Partial<Record<'budget' | 'goal' | 'indicators', string>>): string =>
  [budget && `预算执行 ${budget}`, goal && `总目标 ${goal}`, indicators].filter(Boolean).join('、');

/** The sum with its addends, where there is more than one. */
const addends = (sum: string, parts: string): string => (parts === sum ? sum : `${sum}（${parts}）`);

/** 每条说明：什么问题、为什么、怎么办。 */
export const findingsZh: FindingSentences = {
  'cause-missing': (f) => `有偏差但没有填写原因：${items(f)}。请逐项说明原因。`,
  'cause-missing/own': ({ detail }, who) => `${who}有偏差（${detail}），但没有填写原因。请在原因栏说明。`,
  'cause-missing/adjusted': ({ detail }) =>
    `预算年中有调整（${detail}），但没有填写原因。请在原因栏说明调整原因。`,
  'cause-stock-phrase': (f) => `原因只写了“${f.text}”，没有说明偏差：${items(f)}。请逐项写明具体原因。`,
  'cause-stock-phrase/own': ({ detail, text }, who) =>
    `${who}有偏差（${detail}），原因只写了“${text}”。请写明具体原因。`,
  'cause-stock-phrase/outline': (f) =>
    `原因分析只有小标题，还没有写原因：${items(f)}。请在各小标题后写明具体原因。`,
  'cause-stock-phrase/own-outline': ({ detail }, who) =>
    `${who}有偏差（${detail}），原因栏只有小标题，还没有写原因。请在小标题后写明具体原因。`,
  'cause-incomplete': ({ detail }, who) => `原因分析没有提到${who}（${detail}）。请补充说明这一项的原因。`,
  'cause-incomplete/outline': ({ detail }, who) =>
    `${who}（${detail}）只有小标题，还没有写原因。请在小标题后写明这一项的原因。`,
  'improvement-missing': () => '改进措施及结果应用方案没有填写。请写明改进措施和结果如何应用。',
  'improvement-missing/none': ({ text }) => `存在偏差，但改进措施只填“${text}”。请针对偏差写明改进措施。`,
  'score-mismatch': ({ written, score, formula }, who) =>
    `${who}填写 ${written} 分，按规则应为 ${score} 分（${formula}），各种常用取舍都得不出 ${written}。请核对改正。`,
  'score-mismatch/full': ({ written, score, formula }, who) =>
    `${who}已达目标（${formula}），应得满分 ${score} 分，现填写 ${written} 分。请改正，或在原因分析中说明扣分原因。`,
  'unmet-full-marks': ({ target, actual, weight, score }, who) =>
    `${who}未达目标（目标 ${target}，完成 ${actual}），但填写了满分 ${weight}。${score === '' ? '请按实际完成情况扣分。' : `按规则应为 ${score} 分，请改正。`}`,
  'score-over-weight': ({ written, max }, who) =>
    `${who}填写 ${written} 分，超过满分 ${max} 分。请改为不超过满分的得分。`,
  'score-over-weight/negative': ({ written }, who) => `${who}填写 ${written} 分，得分不能为负。请改正。`,
  'score-over-weight/split': ({ written, max }, who) =>
    `本表没有列明分值，按平均分摊${who}为 ${max} 分，与填写的 ${written} 分不符。请在设置中填写各指标分值。`,
  'score-missing': (_, who) => `${who}的得分须由填报人评定，现在是空白，总分无法合计。请填写得分。`,
  'tier-out-of-band/achieved': ({ written, low, high, actual }, who) =>
    `${who}填写 ${written} 分，完成情况“${actual}”属达成预期，应在 ${low}–${high} 分。请调整得分或完成情况。`,
  'tier-out-of-band/partlyAchieved': ({ written, low, high, actual }, who) =>
    `${who}填写 ${written} 分，完成情况“${actual}”属部分达成，应在 ${low}–${high} 分。请调整得分或完成情况。`,
  'tier-out-of-band/notAchieved': ({ written, low, high, actual }, who) =>
    `${who}填写 ${written} 分，完成情况“${actual}”属未达成，应在 ${low}–${high} 分。请调整得分或完成情况。`,
  'rate-mismatch': ({ written, rate, approved, executed }) =>
    `执行率填写 ${written}，按 ${executed} ÷ ${approved} 应为 ${rate}。请核对预算数、执行数和执行率。`,
  'total-mismatch': ({ written, sum, parts }) =>
    `总分填写 ${written}，各项得分之和为 ${sum}（${parts}）。请改正总分或得分。`,
  'weight-sum/form': ({ sum, parts }) => `各部分分值合计 ${sum}（${parts}），不是 100 分。请核对分值。`,
  'weight-sum/block': ({ label, sum, max }) =>
    `“${label}”下各指标分值合计 ${sum}，与规定的 ${max} 分不符。请调整分值。`,
  'weight-sum/stated': ({ sum, stated }) => `分值栏合计填写 ${stated}，各项分值之和为 ${sum}。请核对分值。`,
  'budget-rows-sum/approved': ({ total, sum, parts }) =>
    `预算数总额 ${total}，各资金来源之和为 ${addends(sum, parts)}。请核对各行预算数。`,
  'budget-rows-sum/executed': ({ total, sum, parts }) =>
    `执行数总额 ${total}，各资金来源之和为 ${addends(sum, parts)}。请核对各行执行数。`,
  'execution-low': ({ rate, threshold }) =>
    `预算执行率 ${rate}，低于 ${threshold}，原因分析没有说明。请写明执行率偏低的原因。`,
  'execution-over-100': ({ approved, executed }) =>
    `执行数 ${executed} 大于预算数 ${approved}，执行率超过 100%。请核对是否为调整后预算数（含结转）。`,
  'over-completion': ({ target, actual, completion, threshold }, who) =>
    `${who}完成 ${actual}，为目标 ${target} 的 ${completion}，已达 ${threshold}。请说明原因，核对目标是否偏低。`,
  'value-missing/target': (_, who) => `${who}没有填写目标值，无法计分。请按年初绩效目标补填。`,
  'value-missing/actual': ({ target }, who) =>
    `${who}没有填写实际完成值（目标 ${target}），无法计分。请补填。`,
  'value-missing/both': (_, who) => `${who}的目标值和实际完成值都没有填写，无法计分。请补填，或删除该行。`,
  'value-missing/approved': () => '预算数（A）没有填写，无法计算执行率。请填写调整后预算数（含结转）。',
  'value-missing/rate': ({ rate }) => `执行率没有填写，按执行数 ÷ 预算数应为 ${rate}。请补填，或重新计算。`,
  'value-missing/executed': () => '执行数（B）没有填写，无法计算执行率。请填写财政资金实际支出数。',
  'value-unreadable/target': ({ target, actual }, who) =>
    `${who}的目标“${target}”不是可计算的数值，与完成值“${actual}”无法比较。请把目标写成数值。`,
  'value-unreadable/actual': ({ target, actual }, who) =>
    `${who}的目标是“${target}”，完成值“${actual}”不能识别为数值，无法计分。请填写实际数值。`,
  'value-unreadable/approved': ({ text }) => `预算数“${text}”不能识别为金额，无法计算执行率。请填写数字。`,
  'value-unreadable/executed': ({ text }) => `执行数“${text}”不能识别为金额，无法计算执行率。请填写数字。`,
  'value-unreadable/negative-approved': ({ text }) =>
    `预算数填写 ${text}，金额不应为负，无法计算执行率。请核对预算数。`,
  'value-unreadable/negative-executed': ({ text }) =>
    `执行数填写 ${text}，金额不应为负，执行率没有意义。请核对执行数。`,
  'value-unreadable/score': ({ text }, who) => `${who}的得分“${text}”不是数字，无法合计。请填写数字。`,
  'value-unreadable/zero-target': ({ target, actual }, who) =>
    `${who}的目标为“${target}”，完成值“${actual}”无法按比例计分。若应为零，请写成“≤0”；否则请写明目标数值。`,
  'value-unreadable/zero-budget': () => '预算数为 0，无法计算执行率。请核对调整后预算数（含结转）。',
  'unit-mismatch': ({ target, actual, targetUnit, actualUnit }, who) =>
    `${who}的目标（${target}）与完成值（${actual}）单位不同：${targetUnit}、${actualUnit}，无法比较。请统一单位。`,
  'unit-mismatch/money': ({ target, actual, times }, who) =>
    `${who}的目标（${target}）与完成值（${actual}）相差 ${times} 倍，疑似元与万元混用。请核对单位。`,
  'unit-mismatch/budget': ({ approved, executed }) =>
    `预算数 ${approved} 与执行数 ${executed} 相差悬殊，疑似元与万元混用。请统一金额单位。`,
  'percent-over-100/target': ({ text }, who) => `${who}是占比类指标，目标“${text}”超过 100%。请核对目标值。`,
  'percent-over-100/actual': ({ text }, who) =>
    `${who}是占比类指标，完成值“${text}”超过 100%。请核对分子分母。`,
  'direction-suspect/at-most': ({ target }, who) =>
    `${who}一般越高越好，但目标写为“${target}”，现按反向指标计分。请核对符号方向。`,
  'direction-suspect/at-least': ({ target }, who) =>
    `${who}一般越低越好，但目标写为“${target}”，现按正向指标计分。请核对符号方向。`,
  'direction-suspect/assumed-reverse': ({ target, actual }, who) =>
    `${who}的目标“${target}”没有符号，现按越低越好计分（完成 ${actual}）。请写明“≤”或“≥”。`,
  'direction-suspect/assumed-positive': ({ target, actual }, who) =>
    `${who}的目标“${target}”没有符号，现按越高越好计分（完成 ${actual}）。如属成本控制，请写明“≤”。`,
  'target-vague': ({ target }, who) =>
    `${who}是量化类指标，目标“${target}”无法衡量。请改为可计量的数值和单位。`,
  'actual-copies-target': ({ text }, who) =>
    `${who}的完成值与目标“${text}”完全相同，看不出实际结果。请填写实际完成的数值。`,
  'duplicate-indicator/name': (_, who) => `${who}在同类指标中重复出现，会重复计分。请合并或改名。`,
  'duplicate-indicator/execution-rate': (_, who) =>
    `${who}与预算执行率重复，执行率已在预算执行部分计分。请更换指标。`,
  'not-applicable-weighted': ({ text, weight }, who) =>
    `${who}填“${text}”，表示不适用，但仍占 ${weight} 分。请删除该指标并重新分配分值。`,
  'result-ahead-of-spending': ({ share, rate, points }) =>
    `指标得分率 ${share}，高出预算执行率 ${rate} 超过 ${points} 个百分点，而资金尚未用完。请核对目标是否偏低。`,
  'class-missing/output': () => '没有设置产出指标，绩效指标不完整。请补充产出指标。',
  'class-missing/benefit': () => '没有设置效益指标，绩效指标不完整。请补充效益指标。',
  'class-missing/all': () => '年度绩效指标没有填写，无法评价绩效。请按年初绩效目标逐项填写指标。',
  'header-missing/projectName': () => '项目名称没有填写，看不出评的是哪个项目。请补填。',
  'header-missing/implementingUnit': () => '项目实施单位没有填写，看不出由谁实施。请补填。',
  'header-missing/competentDepartment': () => '主管部门没有填写，看不出归哪个部门汇总。请补填。',
  'header-missing/dateFilled': () => '填报日期没有填写，看不出何时填报。请补填。',
  'header-missing/unitName': () => '单位名称没有填写，看不出由谁填报。请补填并盖章。',
  'placeholder-left': ({ text }) => `表中留有模板文字“${text}”。请填写实际内容，或删除该处。`,
  'year-mismatch/date': ({ year, date }) => `本表为 ${year} 年度，填报日期为 ${date}。请核对年度和填报日期。`,
  'year-mismatch/text': ({ year, named }) =>
    `本表为 ${year} 年度，此处写为 ${named} 年度。请核对是否沿用了其他年度的文字。`,
  'formula-differs/score': ({ value, expected }, who) =>
    `${who}的得分由表中公式算得 ${value}，按规则应为 ${expected}。公式已保留，请核对公式。`,
  'formula-differs/rate': ({ value, expected }) =>
    `执行率由表中公式算得 ${value}，按 B/A 应为 ${expected}。公式已保留，请核对公式。`,
  'formula-differs/total': ({ value, expected }) =>
    `总分由表中公式算得 ${value}，各项得分之和为 ${expected}。公式已保留，请核对公式的求和范围。`,
};
