import { SAMPLE_FORMS, templateForm, type FilledForm, type TemplateProfile } from '../../../src/sheet/index';
import { createWorkbook } from '../../../src/xlsx/index';
import { withPart } from '../../cli/workbooks';

const sample = SAMPLE_FORMS[0];
if (!sample) throw new Error('there is no sample');

const CLASSES = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '社会效益指标'],
  ['效益指标', '满意度指标'],
] as const;

/** A 20/20/60 form with every target met, whose first indicator is written 8 where the rules give 10. */
export const formWithOneWrongScore: FilledForm = {
  ...sample,
  unitName: '某中心',
  competentDepartment: '某局',
  projectName: '路灯维护',
  total: 98,
  budget: { approved: 35.5, executed: 35.47, rate: 0.9992, score: 20 },
  goal: { plannedText: '路灯完好。', achievedText: '全部完成。', score: 20 },
  indicators: CLASSES.map(([level1Text, level2Text], index) => ({
    level1Text,
    level2Text,
    name: `第${index + 1}项完成率`,
    target: '≥95%',
    actual: '95%',
    score: index === 0 ? 8 : 10,
  })),
  causeAnalysis: '',
};

/** Name of the first part with cells. */
export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

export const formBook = (form: FilledForm, profile: TemplateProfile = 'hubei'): Uint8Array =>
  createWorkbook([templateForm({ profile, form })]);

/** The workbook's sheets no longer say what is printed of them. */
export const withoutPrintArea = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, 'xl/workbook.xml', (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ''));

/** One cell's element replaced (`<c r="G7" …>` to its end), its style kept. `inside` is its content. */
export function withCell(
  bytes: Uint8Array,
  part: string,
  name: string,
  inside: string,
  type = '',
): Uint8Array {
  return withPart(bytes, part, (xml) => {
    const pattern = new RegExp(`<c r="${name}"((?: s="\\d+")?)(?: t="\\w+")?(?:/>|>.*?</c>)`, 's');
    if (!pattern.test(xml)) throw new Error(`${part} has no cell ${name}`);
    return xml.replace(pattern, (_, style: string) => `<c r="${name}"${style}${type}>${inside}</c>`);
  });
}
