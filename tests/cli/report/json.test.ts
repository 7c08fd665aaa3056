import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCommand, type CheckCommand } from '../../../src/cli/args/command';
import { checkFile } from '../../../src/cli/job/checkFile';
import type { ReportDocument } from '../../../src/app/report/document';
import { documentPart } from '../../../src/app/report/reportDocument';
import { documentText } from '../../../src/cli/report/json';
import { cellName, templateForm, type SheetContent } from '../../../src/sheet/index';
import { createWorkbook } from '../../../src/xlsx/index';
import { newFolder } from '../folder';
import { sampleWorkbook, wrongForm } from '../workbooks';
import { shapeFaults } from './shape';

let room: ReturnType<typeof newFolder>;
beforeAll(() => {
  room = newFolder();
  mkdirSync(room.path('in'));
});
afterAll(() => {
  room.drop();
});

async function reportOn(bytes: Uint8Array, language = 'zh-CN'): Promise<ReportDocument> {
  const file = room.path('in/表.xlsx');
  writeFileSync(file, bytes);
  const command = readCommand(['check', file, '--language', language]) as CheckCommand;
  const result = await checkFile(file, command);
  const problems = result.problems.map((problem) => ({ file, problem }));
  const text = documentText([documentPart(result, command.language)], problems, command.language);
  return JSON.parse(text) as ReportDocument;
}

/** A sheet's content moved by rows and columns, so that the form does not stand at A1. */
const moved = (content: SheetContent, down: number, right: number): SheetContent => ({
  ...content,
  cells: content.cells.map((cell) => ({ ...cell, row: cell.row + down, column: cell.column + right })),
  merges: [],
  inputs: [],
  textAreas: [],
  columnWidths: [],
  rowHeights: [],
});

describe('the JSON report', () => {
  it.each(['zh-CN', 'en'])('has exactly the documented keys (%s)', async (language) => {
    expect(shapeFaults(await reportOn(sampleWorkbook(), language))).toEqual([]);
    expect(
      shapeFaults(await reportOn(createWorkbook([templateForm({ profile: 'hubei80' })]), language)),
    ).toEqual([]);
  });

  it('tells a form as it stands and as the rules see it', async () => {
    const { forms, unrecognized, problems } = await reportOn(sampleWorkbook());
    expect([forms.length, unrecognized, problems]).toEqual([4, [], []]);
    const [first] = forms;
    expect(first).toMatchObject({
      file: room.path('in/表.xlsx'),
      sheet: '网格化中心工作经费',
      anchor: 'A1',
      profile: 'hubei',
      header: {
        title: '2021年度网格化中心工作经费项目自评表',
        year: 2021,
        unitName: '',
        dateFilled: '2022-1-28',
        declaredTotal: 97,
      },
      budget: {
        approved: 35.5,
        executed: 35.47,
        declaredRate: 0.9992,
        rate: 0.9992,
        maxScore: 20,
        declaredScore: 20,
        score: 20,
      },
      goal: { maxScore: 20, declaredScore: 19, score: 19 },
      total: { declared: 97, computed: 97, maxScore: 100 },
      edits: [],
    });
    expect(first?.budget.exactScore).toBe(19.983098591549297);
    expect(first?.indicators.at(-1)).toMatchObject({
      level2: '满意度指标',
      name: '服务对象满意度',
      weight: 10,
      weightSource: 'even-split',
      targetText: '85%',
      actualText: '84%',
      kind: 'positive',
      outcome: 'unmet',
      declaredScore: 9,
      score: 9,
    });
  });

  it('says what a finding speaks of, and where', async () => {
    const form = (await reportOn(sampleWorkbook())).forms[3];
    const found = form?.findings.map(({ rule, at, cell }) => [rule, at, cell]) ?? [];
    const score = form?.indicators[4]?.cells.score;
    expect(found).toContainEqual(['score-mismatch', '工作实效提升率', score]);
    expect(found.find(([rule, at]) => rule === 'header-missing' && at === 'header')).toBeDefined();
    expect(found.find(([rule]) => rule === 'cause-stock-phrase')?.[1]).toBe('cause');
  });

  it('gives cells and the anchor where the form stands', async () => {
    const content = templateForm({ profile: 'hubei', form: wrongForm });
    const [, columns] = [3, 2];
    const form = (await reportOn(createWorkbook([moved(content, 3, columns)]))).forms[0];
    const plain = (await reportOn(createWorkbook([content]))).forms[0];
    expect(form?.anchor).toBe('C4');
    const shifted = (cell = ''): string => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return cellName({ row: Number(row) + 2, column: letters.charCodeAt(0) - 65 + columns });
    };
    expect(form?.indicators.map(({ cells }) => cells.score)).toEqual(
      plain?.indicators.map(({ cells }) => shifted(cells.score)),
    );
    expect(form?.budget.cells.rate).toBe(shifted(plain?.budget.cells.rate));
  });

  it('gives blanks as "" and null, and no goal where none is scored', async () => {
    const form = (await reportOn(createWorkbook([templateForm({ profile: 'hubei80' })]))).forms[0];
    expect(form?.goal).toBeNull();
    expect(form?.header).toMatchObject({ unitName: '', projectName: '', declaredTotal: null });
    expect(form?.budget).toMatchObject({
      approved: null,
      executed: null,
      declaredRate: null,
      rate: null,
      score: null,
    });
    expect(form?.causeAnalysis).toBe('');
  });

  it('names sheets without a form, blank ones left out, and the file when it has none at all', async () => {
    const content = templateForm({ profile: 'hubei', form: wrongForm });
    const bare = { ...content, merges: [], inputs: [], textAreas: [] };
    const note: SheetContent = { ...bare, name: '填报说明', cells: content.cells.slice(0, 1) };
    const blank: SheetContent = { ...bare, name: '空表', cells: [] };
    const some = await reportOn(createWorkbook([note, blank, content]));
    expect(some.forms).toHaveLength(1);
    expect(some.unrecognized.map(({ sheet }) => sheet)).toEqual(['填报说明']);
    expect(some.unrecognized[0]?.reason).toContain('一级指标');
    expect(some.problems).toEqual([]);
    const none = await reportOn(createWorkbook([note]));
    expect(none.problems.map(({ code }) => code)).toEqual(['form-not-found']);
    expect(shapeFaults(none)).toEqual([]);
  });
});
