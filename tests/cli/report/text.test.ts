import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../../src/cli/run';
import { displayWidth } from '../../../src/cli/terminal/width';
import { newFolder } from '../folder';
import { runHere, screenOf } from '../screen';
import { cleanForm, sampleWorkbook, workbookOf, wrongForm } from '../workbooks';

let room: ReturnType<typeof newFolder>;
beforeAll(() => {
  room = newFolder();
});
afterAll(() => {
  room.drop();
});

async function show(
  bytes: Uint8Array,
  columns: number | null,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const file = room.path('表.xlsx');
  writeFileSync(file, bytes);
  const screen = screenOf(columns);
  await run([...(args.length > 0 ? args : ['check']), file], screen);
  return screen.reported.join('\n').split('\n');
}

describe('the report for people', () => {
  it('has a table of every item, its columns in line', async () => {
    const shown = await show(workbookOf(wrongForm), 100);
    const start = shown.findIndex((line) => line.startsWith('指标'));
    expect(shown.slice(start, start + 10)).toEqual([
      '指标              分值  目标值  实际完成值  填报得分  规则得分',
      '预算执行（万元）    20  10      10                20        20',
      '总目标              20                            20        20',
      '项目完成率          10  100%    100%               8        10  ≠',
      '项目合格率          10  100%    100%              10        10',
      '项目处理及时率      10  100%    100%              10        10',
      '预算支出控制率      10  100%    100%              10        10',
      '工作实效提升率      10  95%     95%               10        10',
      '服务对象满意度      10  85%     85%               10        10',
      '合计               100                            98       100  ≠',
    ]);
    expect(shown).toContain('分值来源：平均分摊');
  });

  it('says what was recognised, and the verdict', async () => {
    const shown = await show(workbookOf(cleanForm), null);
    expect(shown[0]).toBe(`■ ${room.path('表.xlsx')}  网格化中心工作经费!A1`);
    expect(shown[1]).toMatch(
      /^已识别：2021年度网格化中心工作经费项目自评表（评分方案 湖北 20\/20\/60，规则版本 .+）$/,
    );
    expect(shown).toContain('没有发现问题。');
    expect(shown).toContain('结论：可以提交');
  });

  it.each([60, 80, 140])('stays within a screen of %i columns', async (columns) => {
    const shown = await show(sampleWorkbook(), columns, 'score');
    const path = room.path('表.xlsx');
    const tooLong = shown.filter((line) => displayWidth(line) > columns && !line.includes(path));
    expect(tooLong).toEqual([]);
    expect(shown.some((line) => /^指标.*计算过程$/.test(line))).toBe(columns === 140);
  });

  it('never cuts a finding, however long', async () => {
    const name = '长'.repeat(300);
    const indicators = wrongForm.indicators.map((one, index) => (index === 0 ? { ...one, name } : one));
    const shown = await show(workbookOf({ ...wrongForm, indicators }), 80);
    expect(shown.join('').replace(/\s/g, '')).toContain(`“${name}”已达目标`);
    expect(shown.filter((line) => line.startsWith('长')).map(displayWidth)).toEqual([
      displayWidth(shown.find((line) => line.startsWith('长')) ?? ''),
    ]);
  });

  it('lists planned changes old → new, and what they would put right', async () => {
    const shown = await show(workbookOf(wrongForm), 100, 'score');
    const at = shown.indexOf('将要改写（尚未写入）');
    expect(shown.slice(at + 1, at + 3)).toEqual([
      '  G11  项目完成率 得分  8 → 10',
      '  F3  自评得分  自评得分：98 → 自评得分：100',
    ]);
    expect(shown.join('\n')).toContain('✓ 写入后即改正：“项目完成率”');
    expect(shown.find((line) => line.startsWith('结论：'))).toContain('还有 ');
  });

  it('gives the verdict on what was written', async () => {
    const target = room.path('out.xlsx');
    const shown = await show(workbookOf(wrongForm), 100, 'score', '-o', target);
    expect(shown).toContain('已改写');
    expect(shown.find((line) => line.startsWith('结论：'))).toMatch(
      /^结论：可以提交（另有 \d+ 项已随得分改正）$/,
    );
  });

  it('speaks English throughout when asked', async () => {
    const shown = await show(workbookOf(wrongForm), 100, 'score', '--language', 'en');
    const text = shown.join('\n').replaceAll(/“[^”]*”|"[^"]*"/g, '');
    expect(text).toContain('Verdict: ');
    expect(text).not.toMatch(/[（），。、]/);
  });

  it('writes out control characters of cells, on both streams', async () => {
    const evil = '\u001b[2J\u202e项目\u0007';
    const indicators = wrongForm.indicators.map((one, index) =>
      index === 0 ? { ...one, name: '项\u001b[2J完成率' } : one,
    );
    const form = { ...wrongForm, projectName: '甲\u001b]0;x\u0007', indicators };
    const shown = await show(workbookOf(form), 100, 'score');
    const { stderr } = await runHere('check', room.path(`${evil}.xlsx`));
    const all = [...shown, stderr].join('\n');
    expect(all).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(all).toContain('项\\x1b[2J完成率');
    expect(all).toContain('\\x1b[2J\\u202e项目\\x07.xlsx');
  });

  it('is coloured only where the terminal shows colours', async () => {
    const plain = (await show(workbookOf(wrongForm), 100)).join('');
    expect(plain).not.toContain('\u001b');
    const screen = screenOf(100, true);
    await run(['check', room.path('表.xlsx')], screen);
    expect(screen.reported.join('')).toContain('\u001b[31m');
  });
});
