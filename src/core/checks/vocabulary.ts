/** Word lists and patterns that the checks go by: data, no logic. */

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Words that a phrase without content is made of: a cause that consists of these alone gives no reason. */
export const stockWords = words(
  // what it speaks of
  '项目 本项目 该项目 各项 各 本 该 年度 全年 本年 本年度 年初 年末 目标 任务 指标 绩效 总体 整体 工作 工程 内容 计划 预算 资金',
  '使用 执行 完成 实施 开展 进展 推进 运行 支付 拨付 情况 状况 结果 效果 成效 数 值 率 进度 满意度 群众 服务对象',
  '偏差 原因 分析 未完成原因 改进 措施 说明',
  // how
  '已 已经 均 都 皆 全 全部 全面 基本 大体 部分 按 按照 严格 严格按照 按时 按期 如期 按质 按量 保质 保量 足额 及时 顺利 圆满 超额',
  '根据 依据 要求 规定 预期 预定 既定 设定 一致 相符 符合 达到 达成 达标 实现 落实 到位 完毕 结束 较 很 非常 比较 良好 较好 好 优',
  '优秀 良 正常 合格 合规 合理 规范 有效 有序 稳定 可控 满意 明显 显著 较高 高 了 的 并 且 与 和 以 在 范围 内 允许 能 能够 可 是',
  // nothing to say
  '无 没有 暂无 不存在 未发生 未出现 未产生 不涉及 不适用 较大 重大 不大 较小 小 产生 出现 发生 存在 无需 不需要 未偏离 偏离 同上 略',
);

/** Words of indicator names that distinguish nothing; taken out before a name is looked for in a cause. */
export const genericNameWords = words(
  '服务对象 项目 工作 指标 年度 全年 本年 情况 服务 对象 程度 水平 能力 实施 开展 落实 建设 影响 提升 提高 增加 减少 促进 保障',
  '加强 持续 进一步 相关 有关 数量 数 量 率 度 额 个',
);

/** Words that say how well something was done; kept only where a name says nothing else. */
export const statusNameWords = words(
  '完成 及时 合格 达标 有效 按时 按期 质量 时效 成本 到位 达到 实现 执行 计划',
);

/** Ends of a clause that only says well done. */
export const wellDone =
  /(?:完成|完毕|良好|较好|很好|规范|正常|达标|合格|有序|顺利|到位|及时|稳定|优秀|满意|有效|实现|达到)(?:了|全年|年度|年初|预期|既定|预定|各项|目标|任务|工作|要求|计划|指标|标准|水平|效果)*$/;

/** Words that say more than well done: a reason, a shortfall, a delay. */
export const adverseWords =
  /未(?!成年)|没|不(?!断|动产)|无(?!线|障碍|害|偿)|因|由于|导致|受(?!益|助|众|理|训)|影响|低(?!保|收入)|晚|迟|延[迟误期后]|缓|慢|滞|推后|少(?!儿|年|数)|缺|仅|只|超|差(?!旅)|难|停(?!车)|减(?!灾)|调[减增整]|变[更动化]|问题|疫情|才|后(?!勤|期)|部分|尚|有待|偏(?!远)|次年|来年|明年|下年|跨年|翌年|\d[月日]/;

/** Words of set phrases that say how something went; what has none of them only names something. */
export const statusWords =
  /完|好|优|良|规范|正常|合[格规理]|达|实现|落实|到位|满意(?!度)|明显|显著|高|大|小|有[效序]|稳定|可控|顺利|及时|按|如期|足额|圆满|严格|无|没有|不|未|略|同上|结束|符合|相符|一致/;

/** Words that speak of the budget's execution by themselves. */
export const budgetWords =
  /执行率|执行数|执行进度|未执行|预算数|(?:支出|支付|拨付)进度|调减|调增|追加|核减|压减|结余|结转|余款|尾款|质保金/;

/** Words for money, which speak of its execution only beside one of `unspentWords` (资金使用规范 does not). */
export const moneyWords = /预算|资金|经费|款|支付|拨付|付清|支出|报账|报销|结算|决算|财政/;

/** Words for what was not spent, spent late, saved or changed. */
export const unspentWords =
  /未(?!发生|出现|产生|超|挪|截留|违)|没有?(?!发生|出现|超)|尚|待|晚|迟|滞后|缓|慢|推后|延|跨年|次年|下年|明年|翌年|节约|节省|节支|减少|降低|剩|不足|不及时|不高|偏|较低|过[高大]|提前|收回|超支|增加|调整|变[更动]/;

/** Words by which a unit says nothing about a target that could be measured. */
export const vagueWords =
  /有效|较高|较好|较大|更好|提升|提高|显著|明显|良好|合理|逐步|不断|进一步|持续|加强|改善|促进|增强|优化|一定|适当|大幅|充分|满足|到位|优良|优秀|规范|稳定|长期/;

/** Names whose sense is plainly the more the better. */
export const positiveName =
  /(?:完成|合格|达标|优良|优秀|覆盖|满意|及时|准时|知晓|到位|成活|存活|保障|参与|参保|利用|使用|增长|提升|提高|处理|处置|办结|通过|普及|发放|支付|执行|就业|入学|巩固|治愈|改善|受益|验收)(?:率|度|比例)$/;

/** Names of savings: more is better though they stand among the costs. */
export const savingName = /节约|节省|节支|降低|下降|压减|减少/;

/** Names of costs, where less may well be the better though no sign says so. */
export const costName = /成本|费用|单价|造价|控制|支出|开支|花费/;

/** Names of events that nobody wants: a target 无 or 0 on them is a real target. */
export const unwantedName = /事故|投诉|违规|违纪|违法|污染|超支|舆情|差错|失误|故障|纠纷|上访|信访|无/;
