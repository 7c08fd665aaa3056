import { findingsZh } from './zhFindings';
import type { Phrasebook } from './sentences';

/** 中文 */
export const zh: Phrasebook = {
  findings: findingsZh,
  relations: { '≯': '未高于', '≮': '未低于' },
  severities: { error: '错误', warning: '警告', info: '提示' },
  outcomes: {
    met: '完成',
    unmet: '未完成',
    exceeded: '超额完成',
    judged: '定性评定',
    unreadable: '无法判断',
  },
  weightSources: {
    column: '分值栏',
    label: '指标标签',
    setting: '本表设置',
    'even-split': '平均分摊',
    'written-scores': '按已填得分推定',
  },
  kinds: {
    positive: '正向指标',
    reverse: '反向指标',
    equal: '等于目标',
    range: '区间目标',
    qualitative: '定性指标',
    date: '时限指标',
    unreadable: '无法识别',
  },
  tiers: { achieved: '达成预期指标', partlyAchieved: '部分达成预期指标', notAchieved: '未达成预期指标' },
  items: {
    header: '表头',
    budget: '预算执行',
    goal: '总目标',
    cause: '原因分析',
    improvement: '改进措施',
    total: '总分',
  },
  clauses: {
    note1: '备注1',
    'note2.positive': '备注2',
    'note2.reverse': '备注2',
    note3: '备注3',
    note4: '备注4',
    'product.equal': '本工具规则',
    'product.range': '本工具规则',
    'product.date': '本工具规则',
  },
  profiles: { hubei: '湖北', hubei80: '湖北', mof: '财政部' },
  profile: (name, { budget, goal, indicators }) =>
    `${name} ${[budget, goal, indicators].filter((points) => points !== null).join('/')}`,
  rounding: ({ mode, decimals }) => {
    if (mode === 'truncate') return decimals === 0 ? '舍去小数' : `舍去第${decimals}位以后的小数`;
    return decimals === 0 ? '四舍五入取整' : `四舍五入保留${decimals}位小数`;
  },
  quoted: (name) => `“${name}”`,
  unnamed: '未填名称的指标',
  referred: (label) => label,
  explanations: {
    computed: (formula, rounding, score, basis) =>
      `${formula}${rounding === null ? '' : `，${rounding}`} → ${score}（${basis}）`,
    full: (formula, score, basis) =>
      `${formula === '' ? '达到目标' : `${formula}，达到目标`}，得满分 ${score}（${basis}）`,
    judged: (score, basis) => `由填报人评定，保留 ${score}（${basis}）`,
    judgedMissing: (basis) => `须由填报人评定，尚未填写（${basis}）`,
    keptUnreadable: (score) =>
      score === null
        ? '目标值或完成值空白或无法识别，未计分'
        : `目标值或完成值空白或无法识别，保留填写的 ${score}`,
    notComputable: (score) =>
      score === null ? '按规则无法计算，未计分' : `按规则无法计算，保留填写的 ${score}`,
    noWeight: '没有分值，不计分',
    basis: (clause, kind) => (kind === null ? clause : `${clause}，${kind}`),
  },
};
