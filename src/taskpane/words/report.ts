import type { Words } from './index';

/** Words of 校验报告. */
export interface ReportWords {
  readonly heading: string;
  readonly intro: string;
  readonly contents: readonly string[];
  readonly contentsTitle: string;
  readonly noForm: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly stale: string;
  readonly facts: string;
  readonly project: string;
  readonly ruleSet: string;
  readonly ruleSetValue: (profile: string, version: string) => string;
  readonly product: string;
  readonly time: string;
  readonly digestOf: Readonly<Record<'file' | 'sheet', string>>;
  readonly findings: string;
  readonly findingsValue: (errors: number, warnings: number, waived: number) => string;
  readonly saveTitle: string;
  readonly saveHtml: string;
  readonly saveJson: string;
  readonly saving: (name: string) => string;
  readonly copyTitle: string;
  readonly copyIntro: string;
  readonly text: string;
  readonly html: string;
  readonly json: string;
  readonly none: string;
}

const zh: ReportWords = {
  heading: '校验报告',
  intro: '把本表的校验结果存成一份文件，供复核、存档或随表报送。报告在本机生成，不上传。',
  contentsTitle: '报告内容',
  contents: [
    '评分方案及版本、生成时间、文件或表内内容的摘要（SHA-256）',
    '各部分和各指标的分值、得分、按规则应得分和计算过程',
    '全部校验问题，以及已说明的理由',
  ],
  noForm: '当前工作表没有自评表，不能生成报告。请切换到自评表所在的工作表。',
  make: '生成校验报告',
  makeAgain: '重新生成',
  stale: '报告生成之后，表格或说明有改动。请重新生成。',
  facts: '报告要素',
  project: '项目',
  ruleSet: '评分方案',
  ruleSetValue: (profile, version) => `${profile}，第 ${version} 版`,
  product: '软件版本',
  time: '生成时间',
  digestOf: { file: '文件摘要（SHA-256）', sheet: '表内内容摘要（SHA-256）' },
  findings: '校验结果',
  findingsValue: (errors, warnings, waived) =>
    `必须处理 ${errors} 项，建议核对 ${warnings} 项，已说明 ${waived} 项`,
  saveTitle: '保存',
  saveHtml: '保存 HTML（便于阅读、打印）',
  saveJson: '保存 JSON（供程序使用）',
  saving: (name) => `已交由浏览器保存：${name}。如果没有出现下载，说明本机不允许，请改用下面的复制。`,
  copyTitle: '复制',
  copyIntro: '不能下载时，展开后复制，粘贴到 Word 或记事本中保存。',
  text: '报告文字',
  html: 'HTML 文件内容',
  json: 'JSON 文件内容',
  none: '未填写',
};

const en: ReportWords = {
  heading: 'Check report',
  intro:
    'Keeps the results of the check in a file, for review, for the archive, or to go with the form. It is made on this computer; nothing is uploaded.',
  contentsTitle: 'What is in it',
  contents: [
    'Rule set and its version, time, digest of the file or the sheet (SHA-256)',
    'Weight, written score, score by the rules and calculation of each block and indicator',
    'Every finding, and the reasons stated',
  ],
  noForm: 'There is no self-evaluation form on this sheet to report on. Go to the sheet that holds the form.',
  make: 'Make the report',
  makeAgain: 'Make it again',
  stale: 'The form or a reason was changed after this report. Make it again.',
  facts: 'Facts',
  project: 'Project',
  ruleSet: 'Rule set',
  ruleSetValue: (profile, version) => `${profile}, version ${version}`,
  product: 'Software version',
  time: 'Made at',
  digestOf: { file: 'Digest of the file (SHA-256)', sheet: 'Digest of what stands on the sheet (SHA-256)' },
  findings: 'Result',
  findingsValue: (errors, warnings, waived) =>
    `${errors} to be dealt with, ${warnings} to look at, ${waived} accounted for`,
  saveTitle: 'Save',
  saveHtml: 'Save HTML (to read and print)',
  saveJson: 'Save JSON (for programs)',
  saving: (name) =>
    `Handed to the browser: ${name}. If no download appears, this computer does not allow it; copy it below instead.`,
  copyTitle: 'Copy',
  copyIntro:
    'Where downloads are blocked, open one of these, copy it, and paste it into Word or a text editor.',
  text: 'Text of the report',
  html: 'Content of the HTML file',
  json: 'Content of the JSON file',
  none: 'blank',
};

export const reportWords: Words<ReportWords> = { 'zh-CN': zh, en };
