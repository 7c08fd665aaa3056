import type { Language, Thresholds } from '../../core/index';
import type { Words } from './index';

/** Words of 设置. */
export interface SettingsWords {
  readonly intro: string;
  /** Behind a hint: the figure was just saved. */
  readonly alsoSaved: string;
  /** A field's label with its unit. */
  readonly labelled: (label: string, unit: string) => string;
  readonly scoring: string;
  readonly profile: string;
  readonly profileHint: (recognised: string) => string;
  readonly automatic: (recognised: string | null) => string;
  readonly roundingOf: Readonly<Record<'budget' | 'indicators', string>>;
  readonly asProfile: (rounding: string | null) => string;
  readonly thresholds: string;
  readonly thresholdsIntro: string;
  readonly thresholdsSummary: (changed: number) => string;
  readonly thresholdOf: Readonly<Record<keyof Thresholds, string>>;
  readonly thresholdHint: Readonly<Record<keyof Thresholds, string>>;
  readonly percentUnit: string;
  readonly percentagePoints: string;
  readonly defaultValue: (value: string) => string;
  readonly notNumber: (low: string, high: string) => string;
  readonly outOfBounds: (low: string, high: string) => string;
  readonly notSaved: string;
  readonly weights: string;
  readonly weightsIntro: string;
  readonly weightOf: (name: string) => string;
  readonly weightNow: (points: string, source: string) => string;
  readonly weightNone: string;
  readonly weightStated: string;
  readonly weightUnused: string;
  readonly weightsSum: (count: number, sum: string) => string;
  readonly weightsWrong: (sum: string, full: string) => string;
  readonly directions: string;
  readonly directionsIntro: string;
  readonly directionsSummary: (count: number) => string;
  readonly directionOf: (name: string) => string;
  readonly directionNow: (target: string, kind: string) => string;
  readonly directionChoices: Readonly<Record<'automatic' | 'positive' | 'reverse' | 'equal', string>>;
  readonly noDirections: string;
  readonly otherForms: (count: number) => string;
  readonly dropOthers: string;
  readonly noForm: string;
  readonly display: string;
  readonly warningsColumn: string;
  readonly warningsColumnHint: string;
  readonly language: string;
  readonly languageChoices: Readonly<Record<'host' | Language, string>>;
  readonly keeping: string;
  readonly keptForUser: string;
  readonly keptInWorkbook: string;
  readonly keepInWorkbook: string;
  readonly keepHint: string;
  readonly cannotKeep: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly resetOpen: string;
  readonly resetSure: string;
  readonly resetYes: string;
  readonly resetNo: string;
  readonly about: string;
  readonly product: (version: string) => string;
  readonly ruleSetVersion: (profile: string, version: string) => string;
}

const zh: SettingsWords = {
  intro:
    '选项改动后立即生效；数字按 Enter 或离开输入框后生效。设置只影响计算和提示，点“重新计算”前不改动表格。',
  alsoSaved: '已保存。',
  labelled: (label, unit) => `${label}（${unit}）`,
  scoring: '评分',
  profile: '评分方案',
  profileHint: (recognised) => `本表按标签识别为：${recognised}`,
  automatic: (recognised) => (recognised === null ? '自动识别' : `自动识别（${recognised}）`),
  roundingOf: { budget: '预算执行得分的取舍', indicators: '指标得分的取舍' },
  asProfile: (rounding) => `按评分方案${rounding === null ? '' : `（${rounding}）`}`,
  thresholds: '提示界限',
  thresholdsIntro: '超出这些界限时给出提示。留空则按评分方案。',
  thresholdsSummary: (changed) => (changed === 0 ? '均按评分方案' : `${changed} 项自行设定`),
  thresholdOf: {
    overCompletion: '超额完成提示',
    overCompletionCause: '超额完成须说明原因',
    lowExecution: '预算执行率偏低',
    aheadOfSpending: '指标得分率高于执行率',
  },
  thresholdHint: {
    overCompletion: '完成值达到目标值的这一比例时提示。',
    overCompletionCause: '完成值达到目标值的这一比例时，须写明原因。',
    lowExecution: '执行率低于这一比例时，须写明原因。',
    aheadOfSpending: '高出执行率的百分点超过此数时提示。',
  },
  percentUnit: '%',
  percentagePoints: '个百分点',
  defaultValue: (value) => `评分方案为 ${value}。`,
  notNumber: (low, high) => `请填写 ${low} 到 ${high} 之间的数字。`,
  outOfBounds: (low, high) => `超出范围，请填写 ${low} 到 ${high} 之间的数字。`,
  notSaved: '这一项没有保存，仍按原来的设置计算。',
  weights: '各指标分值',
  weightsIntro: '表中没有列明分值时，在此填写；留空的指标平均分摊余下的分值。按指标名称对应。',
  weightOf: (name) => `“${name}”的分值`,
  weightNow: (points, source) => `现为 ${points} 分（${source}）。`,
  weightNone: '现无分值，不计分。',
  weightStated: '表中已列明，以表为准。',
  weightUnused: '表中已列明，此处所填不起作用，清空即可删除。',
  weightsSum: (count, sum) => `${count} 项指标，合计 ${sum} 分`,
  weightsWrong: (sum, full) => `各指标分值合计 ${sum} 分，应为 ${full} 分。请调整。`,
  directions: '各指标方向',
  directionsIntro: '只列目标值没有写“≥”“≤”等符号的指标；写明符号的，以符号为准。',
  directionsSummary: (count) => `${count} 项指标`,
  directionOf: (name) => `“${name}”的方向`,
  directionNow: (target, kind) => `目标 ${target}，现按${kind}计分。`,
  directionChoices: {
    automatic: '自动判断',
    positive: '正向（越高越好）',
    reverse: '反向（越低越好）',
    equal: '等于目标',
  },
  noDirections: '本表的指标都写明了方向，或不需要方向。',
  otherForms: (count) => `另存有 ${count} 项设置，本表没有同名指标。`,
  dropOthers: '清除这些设置',
  noForm: '当前工作表没有自评表。打开自评表后，可在此设置各指标的分值和方向。',
  display: '显示',
  warningsColumn: '在表右侧写“校验提示”列',
  warningsColumnHint: '重新计算时写入，在打印区域之外。关闭后，下次重新计算时清除该列。',
  language: '语言',
  languageChoices: { host: '跟随 Excel', 'zh-CN': '中文', en: 'English' },
  keeping: '保存位置',
  keptForUser: '设置保存在本机，只供您本人使用，不写入工作簿。',
  keptInWorkbook: '设置保存在本工作簿中，改动只对本工作簿有效；语言仍为您本人的设置。',
  keepInWorkbook: '保存在本工作簿中',
  keepHint:
    '评分方案、取舍、界限、分值、方向和“校验提示”列的设置作为一小段文字随文件保存，他人打开后按同样设置计算；不含表内数据。取消勾选即从工作簿中删除，恢复用您自己的设置。报送的文件不需要这些设置的，请先取消勾选。',
  cannotKeep: '当前环境不能把设置保存在工作簿中。',
  reset: '恢复默认设置',
  resetHint: '评分方案、取舍、界限、分值、方向、显示和语言全部恢复默认，不改动表格。',
  resetOpen: '恢复默认…',
  resetSure: '确定恢复默认？已填的分值和方向将清除，不能撤销。',
  resetYes: '恢复默认',
  resetNo: '取消',
  about: '版本',
  product: (version) => `绩效自评助手 ${version}`,
  ruleSetVersion: (profile, version) => `评分方案 ${profile}：第 ${version} 版`,
};

const en: SettingsWords = {
  intro:
    'A choice takes effect at once; a figure when you press Enter or leave the box. Settings change the calculation and the warnings only; the sheet is untouched until you recalculate.',
  alsoSaved: ' Saved.',
  labelled: (label, unit) => `${label} (${unit.trim()})`,
  scoring: 'Scoring',
  profile: 'Rule set',
  profileHint: (recognised) => `Recognised from the labels of this form: ${recognised}`,
  automatic: (recognised) =>
    recognised === null ? 'Recognise automatically' : `Recognise automatically (${recognised})`,
  roundingOf: { budget: 'Rounding of the budget score', indicators: 'Rounding of indicator scores' },
  asProfile: (rounding) => `As the rule set${rounding === null ? '' : ` (${rounding})`}`,
  thresholds: 'Limits for warnings',
  thresholdsIntro: 'Beyond these limits a warning is given. Left blank, the rule set decides.',
  thresholdsSummary: (changed) => (changed === 0 ? 'All as the rule set' : `${changed} set by you`),
  thresholdOf: {
    overCompletion: 'Remark on over-completion',
    overCompletionCause: 'Cause for over-completion',
    lowExecution: 'Low budget execution',
    aheadOfSpending: 'Indicator score above execution',
  },
  thresholdHint: {
    overCompletion: 'Remarked from this share of the target on.',
    overCompletionCause: 'From this share of the target on, a cause is required.',
    lowExecution: 'Below this execution rate, a cause is required.',
    aheadOfSpending: 'Remarked when the share of points is higher by more than this.',
  },
  percentUnit: '%',
  percentagePoints: ' percentage points',
  defaultValue: (value) => ` Rule set: ${value}.`,
  notNumber: (low, high) => `Enter a number from ${low} to ${high}.`,
  outOfBounds: (low, high) => `Out of range. Enter a number from ${low} to ${high}.`,
  notSaved: ' This figure was not saved; the earlier setting still holds.',
  weights: 'Weights of indicators',
  weightsIntro:
    'For forms that state no weights. Indicators left blank share the remaining points evenly. They are matched by name.',
  weightOf: (name) => `Weight of "${name}"`,
  weightNow: (points, source) => `Now ${points} points (${source}).`,
  weightNone: 'Carries no points now.',
  weightStated: ' The form states it, which decides.',
  weightUnused: ' The form states it, so this figure has no effect; empty the box to remove it.',
  weightsSum: (count, sum) => `${count === 1 ? '1 indicator' : `${count} indicators`}, ${sum} points in all`,
  weightsWrong: (sum, full) => `The weights add up to ${sum}, but should be ${full}. Please adjust them.`,
  directions: 'Directions of indicators',
  directionsIntro: 'Only indicators whose target has no sign (≥, ≤ …). A sign on the form decides.',
  directionsSummary: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  directionOf: (name) => `Direction of "${name}"`,
  directionNow: (target, kind) => `Target ${target}, now scored as ${kind}.`,
  directionChoices: {
    automatic: 'Automatic',
    positive: 'Positive (more is better)',
    reverse: 'Reverse (less is better)',
    equal: 'Equal to the target',
  },
  noDirections: 'Every indicator of this form states its direction or needs none.',
  otherForms: (count) =>
    count === 1
      ? '1 more setting is kept for an indicator that this form does not have.'
      : `${count} more settings are kept for indicators that this form does not have.`,
  dropOthers: 'Remove them',
  noForm: 'There is no self-evaluation form on this sheet. Open one to set weights and directions here.',
  display: 'Display',
  warningsColumn: 'Write a 校验提示 (warnings) column beside the form',
  warningsColumnHint:
    'Written when you recalculate, outside the print area. Turned off, the next recalculation removes it.',
  language: 'Language',
  languageChoices: { host: 'As Excel', 'zh-CN': '中文', en: 'English' },
  keeping: 'Where settings are kept',
  keptForUser: 'On this computer, for you alone; nothing is written to the workbook.',
  keptInWorkbook: 'In this workbook, and changes hold for it alone. The language stays your own.',
  keepInWorkbook: 'Keep them in this workbook',
  keepHint:
    'Rule set, rounding, limits, weights, directions and the warnings column are saved with the file as a short text, so that others calculate in the same way; no data of the form is in it. Untick to delete it from the workbook and use your own settings again. If the file to be submitted should not carry it, untick first.',
  cannotKeep: 'Settings cannot be kept in the workbook here.',
  reset: 'Restore defaults',
  resetHint:
    'Rule set, rounding, limits, weights, directions, display and language return to their defaults. The sheet is not changed.',
  resetOpen: 'Restore defaults…',
  resetSure: 'Restore the defaults? Weights and directions you entered are removed for good.',
  resetYes: 'Restore defaults',
  resetNo: 'Cancel',
  about: 'Versions',
  product: (version) => `Self-evaluation assistant ${version}`,
  ruleSetVersion: (profile, version) => `Rule set ${profile}: version ${version}`,
};

export const settingsWords: Words<SettingsWords> = { 'zh-CN': zh, en };
