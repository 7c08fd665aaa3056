import { afterEach, describe, expect, it } from '@jest/globals';
import { recalculate } from '../../src/app/recalculate';
import { officeProblem } from '../../src/excel/office/officeProblem';
import { problemMessage, type JobWatch } from '../../src/sheet/index';
import { EXCEL_2019 } from '../host/index';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { closeExcel, openExcel, valueOf } from './support/open';

afterEach(closeExcel);

const form = () => sheetOf(seedRows({ G16: 8 }), { id: '{1}', name: '路灯' });

describe('each error of Excel', () => {
  it.each([
    ['InactiveWorkbook', 'workbook-inactive'],
    ['RequestAborted', 'host-busy'],
    ['ActivityLimitReached', 'host-busy'],
    ['HostRestartNeeded', 'host-busy'],
    ['ServiceNotAvailable', 'host-busy'],
    ['Timeout', 'host-busy'],
    ['WriteNotSupportedWhenModalDialogOpen', 'host-busy'],
    ['InvalidOrTimedOutSession', 'host-busy'],
    ['UnsupportedSheet', 'sheet-unsupported'],
    ['ApiNotFound', 'host-outdated'],
    ['ApiNotAvailable', 'host-outdated'],
    ['GeneralException', 'host-refused'],
    ['AccessDenied', 'host-refused'],
    ['SomethingNew', 'host-refused'],
  ])('%s, while reading, becomes %s', async (code, problem) => {
    const { product, host } = openExcel([form()]);
    host.fail({ code, times: 9 });
    const read = await product.active.read();
    expect(read).toMatchObject({ ok: false, problem: { code: problem } });
    if (read.ok) throw new Error('no problem');
    for (const language of ['zh-CN', 'en'] as const) {
      expect(problemMessage(read.problem, language)).not.toBe('');
    }
    if (problem === 'host-refused') expect(read.problem.figures['what']).toBe(code);
  });

  it.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
    '%s is tried again in parts, then becomes payload-too-large',
    async (code) => {
      const { product, host } = openExcel([form()]);
      host.fail({ code, times: 99 });
      expect(await product.active.read()).toMatchObject({
        ok: false,
        problem: { code: 'payload-too-large' },
      });
      expect(host.roundTrips.length).toBeGreaterThan(1);
    },
  );

  it.each(['PropertyNotLoaded', 'InvalidObjectPath'])(
    '%s is a bug of ours, and told as one',
    async (code) => {
      const { product, host } = openExcel([form()]);
      host.fail({ code });
      await expect(product.active.read()).rejects.toMatchObject({ code });
    },
  );

  it.each(['InactiveWorkbook', 'ServiceNotAvailable', 'GeneralException'])(
    '%s, while writing, writes nothing',
    async (code) => {
      const { product, host, workbook } = openExcel([form()]);
      host.before((number) => {
        if (number === 2) host.fail({ code, times: 9 });
      });
      const outcome = await recalculate(product.active);
      expect(outcome.ok).toBe(false);
      expect(workbook.valueAt('路灯', 'G16')).toBe(8);
    },
  );

  it('a chart sheet in front is named as such', async () => {
    const { product, workbook } = openExcel([form()]);
    workbook.isChartSheetInFront = true;
    expect(await product.active.read()).toMatchObject({ ok: false, problem: { code: 'sheet-unsupported' } });
  });

  it('an Excel older than ExcelApi 1.9 is told so, before anything is asked of it', async () => {
    const { product, trips } = openExcel([form()], { sets: EXCEL_2019 });
    const outdated = { ok: false, problem: { code: 'host-outdated', figures: { what: 'ExcelApi 1.9' } } };
    expect(await product.active.read()).toEqual(outdated);
    expect(await product.workbook.read()).toEqual(outdated);
    expect(await product.watch(() => undefined)).toEqual(outdated);
    expect(trips()).toEqual([]);
  });

  it('a mistake of our own is none of Excel’s and stays an error', () => {
    expect(() => officeProblem(new TypeError('x is undefined'))).toThrow('x is undefined');
  });
});

describe('a cell that is being edited', () => {
  const watching = () => {
    const said: boolean[] = [];
    return { said, watch: { onWaiting: (waits: boolean) => said.push(waits) } satisfies JobWatch };
  };

  it('is waited for, half a second at a time, and the job goes on by itself', async () => {
    const { product, host, workbook, waited, trips } = openExcel([form()]);
    const { said, watch } = watching();
    workbook.isCellEditing = true;
    host.before((number) => {
      if (number === 4) workbook.isCellEditing = false;
    });
    expect(valueOf(await product.active.read(watch))).toHaveLength(1);
    expect(said).toEqual([true, false]);
    expect(waited()).toBe(1500);
    const editing = 'InvalidOperationInCellEditMode';
    expect(trips()).toEqual([editing, editing, editing, 'ok']);
  });

  it('between reading and writing is waited for too; what was typed into an input is found', async () => {
    const { product, host, workbook } = openExcel([form()]);
    const { said, watch } = watching();
    host.before((number) => {
      if (number === 2) workbook.isCellEditing = true;
      if (number === 3) {
        workbook.isCellEditing = false;
        workbook.type('路灯', 'F16', '70%');
      }
    });
    const outcome = await recalculate(product.active, {}, watch);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'F16' } },
    });
    expect(said).toEqual([true, false]);
    expect(workbook.valueAt('路灯', 'G16')).toBe(8);
  });

  it('is waited for until the user cancels', async () => {
    const { product, workbook, waited } = openExcel([form()]);
    const { said, watch } = watching();
    workbook.isCellEditing = true;
    const outcome = await product.active.read({ ...watch, isCancelled: () => waited() >= 2000 });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled', figures: {} } });
    expect(said).toEqual([true, false]);
  });
});

describe('cancelling', () => {
  it('before the writing leaves the sheet as it was', async () => {
    const { product, host, workbook } = openExcel([form()]);
    let isCancelled = false;
    host.before(() => {
      isCancelled = true;
    });
    const outcome = await recalculate(product.active, {}, { isCancelled: () => isCancelled });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(workbook.valueAt('路灯', 'G16')).toBe(8);
    expect(host.roundTrips).toHaveLength(1);
  });
});
