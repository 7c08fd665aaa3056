import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/core/index';
import type { ProblemCode } from '../../src/sheet/outcome';
import { problemMessage } from '../../src/sheet/problems';

/** Every code, each with the figures it may carry. */
const codes: Readonly<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  'file-empty': {},
  'file-too-large': { limit: '20 MB' },
  'not-a-workbook': {},
  'legacy-format': {},
  'file-encrypted': {},
  'file-damaged': {},
  'file-over-limit': { limit: '1000000' },
  'file-suspicious': { what: 'xl/workbook.xml: DOCTYPE' },
  'form-not-found': { sheet: '表1', labels: '一级指标、得分' },
  'sheet-not-found': { sheet: '表9', sheets: '表1、表2' },
  'cells-locked': { cells: 'F8、G8' },
  'cells-with-formulas': { cells: 'E8' },
  'inputs-changed': { cells: 'D8' },
  'target-missing': { path: '自评表.xlsx' },
  'file-missing': { path: 'a.xlsx' },
  'file-unreadable': { path: 'a.xlsx', what: 'EACCES' },
  'file-unwritable': { path: 'a.xlsx', what: 'ENOSPC' },
  'file-in-use': { path: 'a.xlsx' },
  'other-ending': { path: 'a.xlsx', ending: '.xlsm' },
  'cell-editing': {},
  'workbook-inactive': {},
  'host-busy': {},
  'payload-too-large': { sheet: '自评表' },
  'sheet-unsupported': { sheet: '图表1' },
  'host-outdated': { what: 'ExcelApi 1.9' },
  'host-refused': { what: 'GeneralException' },
  cancelled: {},
  'folder-empty': { path: 'forms' },
};
const problems = Object.entries(codes) as [ProblemCode, Readonly<Record<string, string>>][];

describe('problemMessage', () => {
  it.each(problems)('%s: says it in both languages, with its figures', (code, figures) => {
    for (const language of LANGUAGES) {
      const text = problemMessage({ code, figures }, language);
      const listed = (figure: string): string => (language === 'en' ? figure.replaceAll('、', ', ') : figure);
      for (const figure of Object.values(figures)) expect(text).toContain(listed(figure));
      expect(text).toMatch(language === 'zh-CN' ? /^[^a-z]*请.*。$|。请/ : /\. .*\.$/);
    }
    expect(problemMessage({ code, figures }, 'en').replace(/[“”表一级指标得分F8G]/g, '')).not.toMatch(
      /[请文件、]/,
    );
  });

  it.each(problems)('%s: stands without any figure', (code) => {
    for (const language of LANGUAGES) {
      expect(problemMessage({ code, figures: {} }, language)).not.toMatch(/undefined|（）|\(\)|：。|: \./);
    }
  });

  it('names what is counted where a limit is passed, and keeps a name it does not know', () => {
    const over = (what: string) =>
      problemMessage({ code: 'file-over-limit', figures: { what, limit: '9' } }, 'zh-CN');
    expect(over('cells')).toContain('（单元格数，上限 9）');
    expect(over('__proto__')).toContain('（__proto__，上限 9）');
  });

  it('is plain', () => {
    expect(problemMessage({ code: 'file-encrypted', figures: {} }, 'zh-CN')).toBe(
      '文件有打开密码，无法读取。请在 Excel 中取消打开密码后再试。',
    );
  });
});

describe('files that cannot be read', () => {
  it('are told with the way out, and without the names of their inner parts', () => {
    const told = (code: 'legacy-format' | 'not-a-workbook' | 'file-damaged') =>
      problemMessage({ code, figures: { part: 'xl/workbook.xml', what: 'xl/workbook.xml: cut' } }, 'zh-CN');
    expect(told('legacy-format')).toContain('WPS 表格 .et');
    expect(told('not-a-workbook')).toContain('请用 Excel 或 WPS 表格打开后另存为 .xlsx');
    expect(told('file-damaged')).toBe('文件已损坏，无法完整读取。请在 Excel 中打开并修复，另存后再试。');
  });
});
