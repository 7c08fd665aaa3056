/**
 * Units as data. Scales are whole numbers of the group's smallest part, so that comparing two units of a group
 * never divides (15 亩 is exactly 1 公顷).
 */

/** Other spellings of a unit. */
export const UNIT_SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    人: '名 位 个人 名人员 人员',
    人次: '人·次 人.次 名次 个人次',
    个: '個',
    个月: '月',
    天: '日 个日',
    小时: 'h 时 个小时 钟头',
    分钟: 'min 分种',
    秒: 's 秒钟',
    米: 'm',
    千米: 'km 公里',
    厘米: 'cm',
    毫米: 'mm',
    平方米: 'm2 ㎡ 平米 平方 平',
    平方千米: 'km2 平方公里',
    公顷: 'hm2 ha',
    立方米: 'm3 立方 方 方量',
    千克: 'kg 公斤',
    克: 'g',
    毫克: 'mg',
    吨: 't',
    升: 'l L',
    毫升: 'ml mL',
    千瓦: 'kw kW KW',
    兆瓦: 'mw MW',
    千瓦时: 'kwh kWh KWH kw·h kW·h',
    元: '块 元钱 人民币 元人民币',
    年: '个年',
    季度: '个季度',
    周: '个星期 星期 个周',
    场: '场次',
    百分点: '个百分点',
    项: '项次',
    户: '户家庭',
  }).flatMap(([name, spellings]) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, name]),
  ),
);

/** Spellings behind 每 or `/`, where the short word is the usual one: 件/人/日, 元/月. */
export const PER_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['天', '日'],
  ['个月', '月'],
  ['年度', '年'],
  ['季', '季度'],
  ['个季度', '季度'],
  ['星期', '周'],
  ['个星期', '周'],
  ['名', '人'],
  ['位', '人'],
  ['m2', '平方米'],
  ['平米', '平方米'],
  ['m3', '立方米'],
  ['km', '千米'],
  ['公里', '千米'],
  ['kg', '千克'],
  ['公斤', '千克'],
  ['t', '吨'],
  ['h', '小时'],
]);

/** Units that convert into each other, each with its scale. */
export const UNIT_GROUPS: readonly Readonly<Record<string, string>>[] = [
  // a ratio is kept as a ratio whatever it is written in
  { '%': '1', '‰': '1' },
  { 分钱: '1', 角: '10', 元: '100' },
  { 毫米: '1', 厘米: '10', 米: '1000', 里: '500000', 千米: '1000000' },
  // one third of a square metre: 1 亩 = 2000/3 平方米
  { 平方米: '3', 亩: '2000', 公顷: '30000', 平方千米: '3000000' },
  { 毫克: '1', 克: '1000', 两: '50000', 斤: '500000', 千克: '1000000', 吨: '1000000000' },
  { 毫升: '1', 升: '1000', 立方米: '1000000' },
  { 秒: '1', 分钟: '60', 小时: '3600', 天: '86400', 周: '604800' },
  { 个月: '1', 季度: '3', 年: '12' },
  { 瓦: '1', 千瓦: '1000', 兆瓦: '1000000' },
  { 千瓦时: '1', 度: '1' },
];

/** Counters that are units of their own: 人 and 人次 never stand for each other. */
export const COUNTERS: ReadonlySet<string> = new Set(
  (
    '人 人次 个 件 次 项 家 户 户次 台 套 台套 辆 辆次 架 艘 只 头 匹 条 株 棵 亩 亩次 场 期 期次 处 座 栋 幢 间 ' +
    '份 篇 本 册 张 部 批 批次 起 例 宗 种 类 组 队 支 村 个村 社区 班 班次 车次 床 床位 课时 学时 工作日 个工作日 岁 倍 ' +
    '片 块 盏 口 眼 门 所 届 轮 遍 趟 百分点 页 幅 枚 粒 颗 把 桶 瓶 箱 袋 盒 包 卷 根 副 双 对 ' +
    '尾 羽 条次 件次 台次 艘次 人天 人日 人月 人年 年 季度 周 天 个月 小时 分钟 度 元'
  ).split(' '),
);
