import { describe, expect, it } from '@jest/globals';
import { EXCEL_2019, EXCEL_2021, EXCEL_FLOOR } from './index';
import { type Batch, open, opened, refused, run, turn } from './support';

describe('events', () => {
  it.each([
    [EXCEL_2021, ['ThisLocalAddin', 'Unknown']],
    [EXCEL_FLOOR, [undefined, undefined]],
  ])('tell own changes from others only from ExcelApi 1.14 on', async (sets, sources) => {
    const workbook = open({ sets });
    const seen: [string, unknown][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        seen.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('B2').untrack().values = [[1]];
      await context.sync();
    });
    workbook.type('路灯', 'B3', '2');
    await turn();
    expect(seen).toEqual([
      ['B2', sources[0]],
      ['B3', sources[1]],
    ]);
  });

  it('tell which sheet came to the front, until the handler is removed', async () => {
    const workbook = open();
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
        seen.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    workbook.activate(workbook.sheet('说明'));
    await turn();
    expect(seen).toEqual([workbook.sheet('说明').id]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.activate(workbook.sheet('路灯'));
    await turn();
    expect(seen).toHaveLength(1);
    expect(opened().host.tracking.listeners).toBe(0);
  });
});

describe('a host in trouble', () => {
  const read: Batch<unknown> = async (context, sheet) => {
    const cell = sheet.getRange('A1').untrack();
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0];
  };

  it('answers injected errors as often as asked, at the request or the action asked for', async () => {
    const workbook = open();
    opened().host.fail({ code: 'InvalidOperationInCellEditMode', times: 2 });
    expect([await refused(read), await refused(read), await refused(read)]).toEqual([
      'InvalidOperationInCellEditMode',
      'InvalidOperationInCellEditMode',
      'done',
    ]);
    opened().host.fail({ code: 'GeneralException', action: /^Range\.Values=/ });
    const error = await run(async (context, sheet) => {
      sheet.getRange('B1').untrack().numberFormat = [['0.00']];
      sheet.getRange('B1').untrack().values = [[1]];
      await context.sync();
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'GeneralException', debugInfo: { errorLocation: 'Range.values' } });
    expect(workbook.valueAt('路灯', 'B1')).toBeNull();
    expect(workbook.sheet('路灯').look(0, 1, 'numberFormat')).toBe('0.00');
  });

  it('waits for the end of a cell’s editing where the add-in asks for that', async () => {
    const workbook = open();
    workbook.isCellEditing = true;
    expect(await refused(read)).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, (context) =>
      read(context, context.workbook.worksheets.getActiveWorksheet()),
    );
    setTimeout(() => {
      workbook.isCellEditing = false;
    }, 20);
    expect(await waiting).toBe('项目自评表');
  });

  it('lets the user act between two requests', async () => {
    const workbook = open();
    opened().host.before((number) => {
      if (number === 2) workbook.type('路灯', 'A1', 'changed');
    });
    expect([await run(read), await run(read)]).toEqual(['项目自评表', 'changed']);
  });

  it('refuses too much data on the web by its real size', async () => {
    open({ platform: 'OfficeOnline', payloadLimit: 2_000 });
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('A1').untrack().values = [['长'.repeat(1_000)]];
        await context.sync();
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
    expect(
      await refused(async (context, sheet) => {
        sheet.getRangeByIndexes(0, 0, 500, 4).untrack().load('values');
        await context.sync();
      }),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('has no worksheet in front when a chart sheet is', async () => {
    open().isChartSheetInFront = true;
    expect(await refused(read)).toBe('UnsupportedSheet');
  });

  it('lets the library refuse what the announced sets do not hold', async () => {
    open({ sets: EXCEL_2019 });
    await expect(
      run(async (context, sheet) => {
        sheet.pageLayout.load('orientation');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('names what it does not know', async () => {
    open();
    await expect(
      run(async (context) => {
        context.workbook.tables.load('items/name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'HostDoesNotKnow', message: 'HostDoesNotKnow: Workbook.Tables' });
    await expect(
      run(async (context, sheet) => {
        sheet.getRange('A1').untrack().removeDuplicates([0], false);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'HostDoesNotKnow' });
  });
});
