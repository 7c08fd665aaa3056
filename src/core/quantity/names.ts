import { normaliseName } from './normalise';

/**
 * Names whose sense is plainly the reverse (RULES §3): the fewer the better. 投诉率 but not 投诉处理率 or 投诉办结率,
 * and nothing that is controlled, lowered or improved already (控制率, 下降率).
 */
const REVERSE =
  /(?:受害|成灾|受灾|事故|投诉|信访|上访|超支|逾期|结余|结转|结转结余|调整|变动|偏差|差错|错误|失误|违规|违约|违法|失业|死亡|病死|发病|患病|感染|传染|流失|退件|退货|损耗|损失|破损|损坏|故障|空置|闲置|返工|返贫|辍学|缺勤|缺陷|不合格|不良|超标|污染|漏损|漏失|投诉发生|事故发生|案件发生|发案|复发|再犯|误差|三公经费变动)(?:发生)?(?:率|比率|比例)$/;
const REVERSE_COUNT =
  /(?:事故|投诉|差错|违规|违法|死亡|伤亡|信访|上访|舆情|负面舆情|故障)(?:发生)?(?:数|数量|次数|起数|件数|人数|案件数)$/;
const NOT_REVERSE = /处理|办结|回复|化解|处置|整改|控制|下降|降低|减少|压减|调解|办理|受理|排除|修复/;

/** The note in brackets and the list mark of a name say nothing about its sense. */
const bare = (name: string): string =>
  normaliseName(name)
    .replace(/^(?:指标)?\d+[:.、]|^[★☆*]+/, '')
    .replace(/\([^()]*\)/g, '');

export function isReverseName(name: string): boolean {
  const text = bare(name);
  return !NOT_REVERSE.test(text) && (REVERSE.test(text) || REVERSE_COUNT.test(text));
}

const SHARE =
  /(?:完成|合格|达标|及时|到位|覆盖|满意|知晓|处理|办结|解决|回复|支付|执行|支出|发放|使用|利用|出勤|参与|参保|入学|巩固|就业|成活|保存|验收|通过|准确|正确|优良|优秀|普及|受益|受助|资助|兑现|落实|公开|规范|完好|保障|安全|正常|有效|响应|签约|建档|接种|治愈|检测|抽检|监测|开工|竣工|完工|资金到位|公示|拨付|发送|足额)率$|满意度$|知晓度$/;
const GROWTH = /增长|提升|提高|增加|增幅|上升|利润|回报|收益率|完成进度超/;

/** Names of shares that cannot exceed 100 % (完成率, 合格率, 满意度 …); growth rates are none. */
export function isShareName(name: string): boolean {
  const text = bare(name);
  return SHARE.test(text) && !GROWTH.test(text);
}
