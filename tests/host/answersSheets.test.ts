import { describe, expect, it } from '@jest/globals';
import { open, opened, refused, run, turn } from './support';

describe('worksheets', () => {
  it('are listed, found, added, named, moved, hidden and deleted', async () => {
    const workbook = open();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('新表');
      added.position = 0;
      added.activate();
      worksheets.getItem('说明').visibility = 'Hidden';
      worksheets.getItem('表 2').name = '改名';
      worksheets.load('items/name,items/visibility,items/position');
      const none = worksheets.getItemOrNullObject('没有');
      const count = worksheets.getCount(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(3);
      return worksheets.items.map(({ name, visibility, position }) => `${position} ${name} ${visibility}`);
    });
    expect(names).toEqual(['0 新表 Visible', '1 路灯 Visible', '2 改名 Visible', '3 说明 Hidden']);
    expect(workbook.active.name).toBe('新表');
    await run(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    expect(workbook.active.name).toBe('路灯');
  });

  it('refuse what Excel refuses, with its codes', async () => {
    open();
    expect(
      await refused(async ({ workbook, sync }) => workbook.worksheets.getItem('没有').load('name') && sync()),
    ).toBe('ItemNotFound');
    const add = (name: string) =>
      refused(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    expect(await add('路灯')).toBe('ItemAlreadyExists');
    expect(await add('a/b')).toBe('InvalidArgument');
    expect(await add('长'.repeat(32))).toBe('InvalidArgument');
    expect(
      await refused(async (context) => {
        context.workbook.worksheets.getItem('说明').visibility = 'Hidden';
        context.workbook.worksheets.getItem('说明').activate();
        await context.sync();
      }),
    ).toBe('InvalidOperation');
  });

  it('keep to the library’s own rules: nothing unloaded, ranges tracked and released', async () => {
    open();
    await expect(
      run(async (context, sheet) => {
        await context.sync();
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    await run(async (context, sheet) => {
      const tracked = sheet.getRange('A1');
      tracked.load('values');
      await context.sync();
      expect(opened().host.tracking.size).toBe(1);
      tracked.values = [['later']];
      await context.sync();
    });
    await turn();
    expect(opened().host.tracking.size).toBe(0);
    expect(opened().host.roundTrips.map(({ isCleanUp }) => isCleanUp)).toEqual([false, false, false, true]);
  });
});

describe('protection', () => {
  it('lets only unlocked cells be written, and keeps what was done before the refusal', async () => {
    const workbook = open();
    const sheet = workbook.sheet('路灯');
    sheet.setLook({ top: 1, left: 0, bottom: 1, right: 0 }, 'protection.locked', false);
    sheet.protection.isProtected = true;
    const code = await refused(async (context, front) => {
      front.getRange('A2').untrack().values = [['open']];
      front.getRange('A3').untrack().values = [['locked']];
      await context.sync();
    });
    expect([code, workbook.valueAt('路灯', 'A2'), workbook.valueAt('路灯', 'A3')]).toEqual([
      'AccessDenied',
      'open',
      null,
    ]);
    expect(
      await refused(async (context, front) => {
        front.getRange('A2').untrack().format.fill.color = '#FF0000';
        await context.sync();
      }),
    ).toBe('AccessDenied');
    await run(async (context, front) => {
      front.protection.load('protected,options');
      await context.sync();
      expect([front.protection.protected, front.protection.options.allowFormatCells]).toEqual([true, false]);
    });
  });
});

describe('page, names and settings', () => {
  it('keep the page set-up, and the print area as a name with its comment', async () => {
    const workbook = open();
    await run(async (context, sheet) => {
      sheet.pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true });
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      sheet.pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
      sheet.pageLayout.setPrintArea(sheet.getRange('A1:G19').untrack());
      const name = sheet.names.getItemOrNullObject('Print_Area');
      name.comment = 'ours';
      await context.sync();
      const area = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
      area.load('address');
      const again = sheet.names.getItemOrNullObject('Print_Area');
      again.load('comment,value');
      await context.sync();
      expect([area.address, again.comment, again.value]).toEqual(['路灯!A1:G19', 'ours', '路灯!A1:G19']);
      again.delete();
      const gone = sheet.pageLayout.getPrintAreaOrNullObject().untrack();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(workbook.sheet('路灯').page).toMatchObject({
      orientation: 'Landscape',
      topMargin: 72,
      leftMargin: 36,
    });
  });

  it('keep names and settings of the workbook', async () => {
    const workbook = open();
    await Excel.run(async (context) => {
      const { names, settings } = context.workbook;
      names.add('标记', context.workbook.worksheets.getFirst().getRange('B2').untrack(), 'c');
      settings.add('profile', { id: 'a', list: [1, 2] });
      const missing = settings.getItemOrNullObject('none');
      const kept = settings.getItemOrNullObject('profile');
      kept.load('value');
      names.load('items/name,items/formula');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(kept.value).toEqual({ id: 'a', list: [1, 2] });
      expect(names.items.map(({ name, formula }) => [name, formula as unknown])).toEqual([
        ['标记', '=路灯!$B$2'],
      ]);
      kept.delete();
      await context.sync();
    });
    expect(workbook.settings.size).toBe(0);
  });
});
