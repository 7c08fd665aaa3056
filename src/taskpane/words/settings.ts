import type { Language, Thresholds } from '../../core/index';
import type { Words } from './index';
import { indicatorSettingsWords, type IndicatorSettingsWords } from './indicatorSettings';

/** Words of 设置. */
export interface SettingsWords extends IndicatorSettingsWords {
  readonly intro: string;
  /** Behind a hint: the figure was just taken over. */
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
  readonly display: string;
  readonly warningsColumn: string;
  readonly warningsColumnHint: string;
  readonly language: string;
  readonly languageChoices: Readonly<Record<'host' | Language, string>>;
  readonly keeping: string;
  readonly keptForUser: string;
  /** In its place where the browser stores nothing. */
  readonly keptNowhere: (canKeepInWorkbook: boolean) => string;
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
  alsoSaved: '已生效。',
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
  ...indicatorSettingsWords['zh-CN'],
  display: '显示',
  warningsColumn: '在表右侧写“校验提示”列',
  warningsColumnHint: '重新计算时写入，在打印区域之外。关闭后，下次重新计算时清除该列。',
  language: '语言',
  languageChoices: { host: '跟随 Excel', 'zh-CN': '中文', en: 'English' },
  keeping: '保存位置',
  keptForUser: '设置保存在本机，只供您本人使用，不写入工作簿。',
  keptNowhere: (canKeepInWorkbook) =>
    `浏览器不允许保存数据（例如无痕窗口，或禁用了第三方存储）：设置和说明的理由只在本次打开期间有效，关闭后不保留。${canKeepInWorkbook ? '设置需要保留的，请勾选“保存在本工作簿中”。' : ''}`,
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
  alsoSaved: ' In force.',
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
  ...indicatorSettingsWords.en,
  display: 'Display',
  warningsColumn: 'Write a 校验提示 (warnings) column beside the form',
  warningsColumnHint:
    'Written when you recalculate, outside the print area. Turned off, the next recalculation removes it.',
  language: 'Language',
  languageChoices: { host: 'As Excel', 'zh-CN': '中文', en: 'English' },
  keeping: 'Where settings are kept',
  keptForUser: 'On this computer, for you alone; nothing is written to the workbook.',
  keptNowhere: (canKeepInWorkbook) =>
    `The browser lets nothing be stored (a private window, or third-party storage turned off): settings and reasons last until this is closed.${canKeepInWorkbook ? ' To keep the settings, tick the box below.' : ''}`,
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
