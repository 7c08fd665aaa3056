import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { plainWorkbook } from '../host/index';
import { sheetOf } from '../sheet/support/sheet';
import { eventually } from './support/eventually';
import { formInNeed, SHEET } from './support/forms';
import { panes } from './support/panes';

const open = panes();
const REASON = '原因分析另附文件，鄂财绩〔2022〕5号';

describe('提交前校验 and 校验报告', () => {
  it('a finding set aside with a reason clears the way, goes into both reports, and is still known later', async () => {
    const { host, pane, click, tab, sees, saved, reopen } = await open([formInNeed({ G16: 9 })], {
      excel: 'windows',
    });
    const before = plainWorkbook(host.workbook);
    await click('提交前校验');
    await sees('还有 1 项必须处理');
    await click(/^说明理由/);
    await click('保存理由');
    await sees(/理由太短/);
    await pane.getByLabel('不改正的理由').fill(REASON);
    await click('保存理由');
    await sees('可以提交');

    await tab('报告');
    await click('生成校验报告');
    await sees('报告要素');
    const html = await saved(/^保存 HTML/);
    const json = await saved(/^保存 JSON/);
    expect(html.suggestedFilename()).toMatch(/路灯维护.*\.html$/);
    const page = readFileSync(await html.path(), 'utf8');
    expect(page).toContain(REASON);
    expect(page).not.toMatch(/<script/i);
    const document = JSON.parse(readFileSync(await json.path(), 'utf8')) as Record<string, unknown>;
    expect(document).toMatchObject({ digest: { of: 'sheet' }, ruleSet: { version: '1' } });
    expect(JSON.stringify(document)).toContain(REASON);
    expect(plainWorkbook(host.workbook)).toEqual(before);

    const again = await reopen();
    await again.click('提交前校验');
    await again.sees('可以提交');
    await again.sees(REASON);
  });
});

describe('原因分析', () => {
  it('adds headings with the figures, never a reason, and takes them back', async () => {
    const { host, click, tab, sees } = await open([formInNeed()]);
    const before = plainWorkbook(host.workbook);
    await tab('原因');
    await sees('还有 2 项偏差没有提到');
    await click('插入提纲');
    await eventually(() => expect(host.workbook.valueAt(SHEET, 'B17')).not.toBeNull());
    await sees('还有 2 项偏差没有提到');
    const lines = String(host.workbook.valueAt(SHEET, 'B17')).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => /(总目标|居民满意度).*[：:]\s*$/.test(line))).toBe(true);
    await click('撤销上次写入');
    await eventually(() => expect(plainWorkbook(host.workbook)).toEqual(before));
  });
});

describe('a sheet without a form', () => {
  it.each([
    ['插入空白自评表 20/20/60', /20分/],
    ['插入空白自评表 20/80', /80分/],
  ])('%s: a new sheet, in front and recognised; the others stay', async (button, points) => {
    const { host, click, sees } = await open([sheetOf([['说明']], { name: '说明' })], { excel: 'windows' });
    const [notes] = plainWorkbook(host.workbook).sheets;
    await sees('当前工作表“说明”里没有自评表');
    await click(button);
    await sees('已识别：');
    const { active, sheets } = host.workbook;
    expect(active.name).toBe('自评表');
    expect(active.cells().some(({ cell }) => points.test(String(cell.value)))).toBe(true);
    expect(sheets).toHaveLength(2);
    expect(plainWorkbook(host.workbook).sheets[0]).toEqual(notes);
  });

  it('插入示例: four forms, all recalculated at once', async () => {
    const { host, click, sees } = await open([sheetOf([['说明']], { name: '说明' })]);
    await click('插入示例');
    await sees('已识别：');
    expect(host.workbook.sheets).toHaveLength(5);
    await click('更多');
    await click('重新计算全部工作表');
    await sees('全部工作表');
    const hints = host.workbook.sheets.map(({ name }) => host.workbook.valueAt(name, 'H1'));
    expect(hints.filter((hint) => /^校验提示/.test(String(hint)))).toHaveLength(4);
  });
});

describe('设置', () => {
  it('is kept for the user: language, and no 校验提示 column', async () => {
    const { host, pane, tab, sees, reopen } = await open([formInNeed()], { excel: 'windows' });
    await tab('设置');
    await pane.getByLabel('在表右侧写“校验提示”列').uncheck();
    await pane.getByLabel('语言').selectOption('en');
    await sees('Recalculate');
    expect(plainWorkbook(host.workbook).settings).toEqual({});
    const again = await reopen();
    await again.sees('Form found:');
    await again.click('Recalculate');
    await again.sees('1 cell written');
    expect(host.workbook.valueAt(SHEET, 'G16')).toBe(9);
    expect(host.workbook.valueAt(SHEET, 'H1')).toBeNull();
  });

  it('goes into the workbook only when the user asks, and out of it again', async () => {
    const { host, pane, tab } = await open([formInNeed()]);
    await tab('设置');
    const inWorkbook = pane.getByLabel('保存在本工作簿中', { exact: true });
    await inWorkbook.click();
    await eventually(() => expect(host.workbook.settings.size).toBe(1));
    await inWorkbook.click();
    await eventually(() => expect(host.workbook.settings.size).toBe(0));
  });

  it('speaks the language of Excel where the user said nothing', async () => {
    const { sees } = await open([formInNeed()], { language: 'en-US' });
    await sees('Form found:');
  });
});
