import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import type { FormReport, ReportDocument } from '../../src/app/report/document';
import { SAMPLE_FORMS, templateForm, type CellEdit, type SheetSnapshot } from '../../src/sheet/index';
import { createWorkbook, openWorkbook, type XlsxWorkbook } from '../../src/xlsx/index';
import { runCli } from '../cli/e2e/cli';
import { newFolder } from '../cli/folder';
import { openBrowser } from './support/openBrowser';
import { openPage } from './support/openPage';
import { openPane } from './support/openPane';

let browser: Browser;
let room: ReturnType<typeof newFolder>;
beforeAll(async () => {
  browser = await openBrowser();
  room = newFolder();
});
afterAll(async () => {
  room.drop();
  await browser.close();
});
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const opened = (bytes: Uint8Array): XlsxWorkbook => {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value;
};

/** The first sample as a clerk may spoil it: texts for numbers, a missing cause, points given away, a wrong total. */
function spoilt(): Uint8Array {
  const [form] = SAMPLE_FORMS;
  if (!form) throw new Error('no sample');
  const workbook = opened(createWorkbook([templateForm({ profile: 'hubei', form })]));
  const [sheet] = workbook.sheets;
  const valueAt = (row: number, column: number) =>
    sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  const edit = (row: number, column: number, after: CellEdit['after']): CellEdit => ({
    kind: 'cell',
    row,
    column,
    before: valueAt(row, column),
    after,
  });
  const edits = [
    edit(15, 6, 10),
    edit(16, 1, null),
    edit(10, 5, '９５ %'),
    edit(11, 6, '10分'),
    edit(12, 5, '及时'),
    edit(13, 4, '≤ 100 %'),
  ];
  expect(workbook.apply([{ sheetId: sheet?.id ?? '', edits }]).ok).toBe(true);
  return workbook.toBytes();
}

const onPaper = (profile: 'hubei' | 'hubei80', at: number): Uint8Array =>
  createWorkbook(SAMPLE_FORMS.slice(at, at + 1).map((form) => templateForm({ profile, form })));

const documentOf = async (download: Download): Promise<ReportDocument> =>
  JSON.parse(readFileSync(await download.path(), 'utf8')) as ReportDocument;

async function fromPage(bytes: Uint8Array): Promise<ReportDocument> {
  const { page, button, choose, close } = await openPage(browser);
  closing.push(close);
  await choose({ name: '自评表.xlsx', bytes });
  await page.getByRole('tab', { name: '报告' }).click();
  await button('生成校验报告').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(/^保存 JSON/).click()]);
  return documentOf(download);
}

async function fromAddIn(sheets: readonly SheetSnapshot[]): Promise<ReportDocument> {
  const pane = await openPane(browser, sheets, { acceptDownloads: true });
  closing.push(async () => {
    expect(pane.faults()).toEqual([]);
    await pane.close();
  });
  await pane.tab('报告');
  await pane.click('生成校验报告');
  return documentOf(await pane.saved('保存 JSON（供程序使用）'));
}

async function fromCommandLine(bytes: Uint8Array): Promise<ReportDocument> {
  const path = room.path('自评表.xlsx');
  writeFileSync(path, bytes);
  return JSON.parse((await runCli(['check', path, '--json'])).stdout) as ReportDocument;
}

/** All that is said of the forms, but for where the file lies and what would be written to it. */
const said = ({ forms }: ReportDocument): readonly FormReport[] =>
  forms.map((form) => ({ ...form, file: '', edits: [] }));

describe('page, add-in and command line say the same of one workbook', () => {
  it.each([
    ['a published form', () => onPaper('hubei', 0)],
    ['a form without a scored goal', () => onPaper('hubei80', 1)],
    ['a spoilt form', spoilt],
  ])('%s', async (_, make) => {
    const bytes = make();
    const expected = said(await fromCommandLine(bytes));
    expect(expected[0]?.findings.length).toBeGreaterThan(0);
    expect(said(await fromPage(bytes))).toEqual(expected);
    expect(said(await fromAddIn(opened(bytes).sheets))).toEqual(expected);
  });
});
