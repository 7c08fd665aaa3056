import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateSheet } from '../../../src/app/evaluate';
import { documentPart, reportDocument } from '../../../src/app/report/reportDocument';
import type { ValidationInput } from '../../../src/app/report/validation/input';
import { reportName } from '../../../src/app/report/validation/reportName';
import { sheetText } from '../../../src/app/report/validation/sheetText';
import { validationHtml } from '../../../src/app/report/validation/validationHtml';
import { validationDocument, validationJson } from '../../../src/app/report/validation/validationJson';
import { validationWords } from '../../../src/app/report/validation/words';
import { findingKey } from '../../../src/app/waivers';
import { findingAdvice, findingMessage } from '../../../src/core/index';
import { evaluated, formOf, seed } from '../support';

const inputOf = (
  changes: Parameters<typeof evaluated>[0] = {},
  rest: Partial<ValidationInput> = {},
): ValidationInput => ({
  file: '',
  sheet: 'Sheet1',
  evaluated: formOf(evaluated(changes)),
  waivers: [],
  language: 'zh-CN',
  version: '1.2.3',
  time: '2026-03-05T09:30:00+08:00',
  digest: { of: 'sheet', sha256: 'ab12' },
  ...rest,
});

describe('validationHtml', () => {
  it('states form, unit, rule set, version, time, digest and of what it is', () => {
    const html = validationHtml(inputOf());
    for (const part of [
      '2021年度路灯维护项目自评表',
      '区市政养护中心',
      '（未填写）',
      '湖北 20/20/60，规则版本 1',
      '绩效自评助手 1.2.3',
      '2026-03-05 09:30:00+08:00',
      'ab12（SHA-256，工作表内容）',
      '10 × 84% ÷ 85% = 9.882…，舍去小数 → 9（备注2，正向指标）',
    ]) {
      expect(html).toContain(part.replaceAll('<', '&lt;'));
    }
    const file = validationHtml(inputOf({}, { digest: { of: 'file', sha256: 'ab12' }, language: 'en' }));
    expect(file).toContain('ab12 (SHA-256 of the whole file)');
    expect(file).toContain('Hubei 20/20/60, rules version 1');
  });

  it('tells each finding with its cell, its sentence, why it matters and what to do', () => {
    const input = inputOf({ B17: null });
    const html = validationHtml(input);
    for (const finding of input.evaluated.findings) {
      expect(html).toContain(findingMessage(finding, 'zh-CN').replaceAll('<', '&lt;'));
      expect(html).toContain(findingAdvice(finding.rule, 'zh-CN').why);
      expect(html).toContain(findingAdvice(finding.rule, 'zh-CN').todo);
    }
    expect(html).toContain('B17');
    expect(html.indexOf('错误（')).toBeLessThan(
      html.indexOf('警告（') < 0 ? Infinity : html.indexOf('警告（'),
    );
  });

  it('takes explained errors out of the verdict, and gives their reasons apart', () => {
    const open = inputOf({ B17: null });
    const errors = open.evaluated.findings.filter(({ severity }) => severity === 'error');
    expect(validationHtml(open)).toContain(`还有 ${errors.length} 项必须处理`);
    const waivers = errors.map((finding) => ({
      key: findingKey(finding, open.evaluated.form),
      reason: '主管部门已核准 <b>',
    }));
    const html = validationHtml({ ...open, waivers });
    expect(html).toContain(`另有 ${errors.length} 项已说明`);
    expect(html).toContain('说明：主管部门已核准 &lt;b&gt;');
    expect(html).not.toContain('必须处理');
  });

  it('is one file without scripts, links or handlers, whatever stands on the form', () => {
    const nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)>&\u0000\u000b';
    fc.assert(
      fc.property(fc.oneof(fc.constant(nasty), fc.string({ unit: 'binary' })), (text) => {
        const cells = {
          A2: `2021年度${text}项目自评表`,
          B4: text,
          E5: text,
          D15: text,
          F15: text,
          B17: text,
        };
        const form = evaluateSheet(seed(cells)).forms[0];
        if (!form) return;
        const waivers = form.findings.map((one) => ({ key: findingKey(one, form.form), reason: text }));
        const html = validationHtml(inputOf({}, { evaluated: form, waivers, sheet: text, file: text }));
        const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name?.toLowerCase()));
        for (const tag of tags) expect(ALLOWED).toContain(tag);
        // eslint-disable-next-line no-control-regex
        expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
        expect(html.match(/<[a-z][^>]*\s(?:on\w+|src|href)=/i)).toBeNull();
      }),
      { numRuns: 100, seed: 9 },
    );
  });

  it('marks what the rules would not give', () => {
    expect(validationHtml(inputOf({ G15: 4 }))).toContain('10 ≠');
    expect(validationHtml(inputOf())).not.toContain('≠');
  });
});

const ALLOWED = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'h3', 'dl', 'dt', 'dd', 'p', 'strong'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'ol', 'li', 'footer'],
];

describe('validationJson', () => {
  it('is the command line’s document of the sheet, with rule set, time, digest and waivers beside it', () => {
    const snapshot = seed({ B17: null });
    const sheet = evaluateSheet(snapshot);
    const plan = { evaluated: sheet, after: sheet.forms, edits: [], locked: [] };
    const part = documentPart({ file: 'a.xlsx', sheets: [plan] }, 'zh-CN');
    const cli = reportDocument([part], [], '1.2.3');
    const first = formOf(sheet).findings[0];
    if (!first) throw new Error('no finding');
    const key = findingKey(first, formOf(sheet).form);
    const input = inputOf({ B17: null }, { file: 'a.xlsx', waivers: [{ key, reason: '已核实' }] });
    const { ruleSet, time, digest, waivers, ...rest } = validationDocument(input);
    expect(rest).toEqual(cli);
    expect(ruleSet).toEqual({ id: 'hubei', label: '湖北 20/20/60', version: '1' });
    expect([time, digest]).toEqual([input.time, input.digest]);
    const { rule, at, cell } = part.forms[0]?.findings[0] ?? {};
    expect(waivers).toEqual([{ rule, at, cell, reason: '已核实' }]);
    expect(JSON.parse(validationJson(input))).toEqual(validationDocument(input));
  });
});

describe('the words', () => {
  it('are the same in number in both languages', () => {
    const keys = (value: object): readonly string[] =>
      Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
        typeof one === 'object' && one !== null ? keys(one).map((sub) => `${key}.${sub}`) : [key],
      );
    expect(keys(validationWords.en)).toEqual(keys(validationWords['zh-CN']));
  });
});

describe('reportName', () => {
  it('is safe as a file name', () => {
    const { form } = formOf(evaluated({ B4: ' a/b\\c:*?"<>|路灯 维护\n..' }));
    expect(reportName(form, 'zh-CN')).toBe('校验报告_a_b_c_路灯_维护_2021');
    expect(reportName(formOf(evaluated({ B4: null, A2: '项目自评表' })).form, 'en')).toBe('check-report');
  });
});

describe('sheetText', () => {
  it('changes with every value and formula, and with nothing else', () => {
    const text = sheetText(seed());
    expect(sheetText(seed({}, { id: 'other', isProtected: true }))).toBe(text);
    expect(sheetText(seed({ G15: 9 }))).not.toBe(text);
    expect(sheetText(seed({ G15: { value: 10, formula: '5+5' } }))).not.toBe(text);
  });
});
