import { describe, expect, it } from '@jest/globals';
import { SAMPLE_FORMS, templateForm, type SheetSnapshot } from '../../../src/sheet/index';
import { createFile } from '../../../src/standalone/files/createFile';
import { frontSheet } from '../../../src/standalone/files/frontSheet';
import { createWorkbook } from '../../../src/xlsx/index';
import { seedRows, sheetOf } from '../../sheet/support/sheet';

const GUIDE = '填报说明';
const FORM = '网格化';
const guide = (): SheetSnapshot => sheetOf([[GUIDE], ['一、本表由项目实施单位填写。']], { name: GUIDE });
const form = (name = FORM, visibility: SheetSnapshot['visibility'] = 'visible'): SheetSnapshot => ({
  ...sheetOf(seedRows(), { name }),
  visibility,
});

describe('the sheet that a file opens on', () => {
  const CASES: readonly (readonly [string, readonly SheetSnapshot[], string | undefined])[] = [
    ['the form behind the instructions', [guide(), form(), form('路灯')], FORM],
    ['the first form', [form('路灯'), form()], '路灯'],
    ['the first visible form', [form('旧', 'hidden'), guide(), form()], FORM],
    ['the first visible sheet where no form is visible', [form('旧', 'hidden'), guide(), guide()], GUIDE],
    ['the only visible sheet', [form('旧', 'hidden'), guide()], GUIDE],
    ['the first sheet where none is visible', [form('旧', 'hidden')], '旧'],
    ['none where there is none', [], undefined],
  ];

  it.each(CASES)('is %s', (_, sheets, name) => {
    expect(frontSheet(sheets)?.name).toBe(name);
  });

  it('is in front when a workbook was opened', () => {
    const [first] = SAMPLE_FORMS.map((one) => templateForm({ profile: 'hubei', form: one }));
    if (!first) throw new Error('no sample form');
    const instructions = { ...first, name: GUIDE, cells: first.cells.slice(0, 1), merges: [], inputs: [] };
    const bytes = createWorkbook([instructions, first]);
    const opened = createFile({ id: 'file1', name: '自评表.xlsx', bytes }, () =>
      Promise.resolve({ ok: true, value: [] }),
    );
    if (!opened.ok) throw new Error(opened.problem.code);
    const { sheets, frontSheetId } = opened.value.getState();
    expect(sheets.map(({ name }) => name)).toEqual([GUIDE, first.name]);
    expect(sheets.find(({ id }) => id === frontSheetId)?.name).toBe(first.name);
  });
});
