import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { recalculate } from '../../src/app/recalculate';
import { displayLanguage, startOffice, userKey } from '../../src/excel/index';
import { OwnWrites } from '../../src/excel/memory/ownWrites';
import type { HostEvent } from '../../src/sheet/index';
import { browserStore } from '../../src/taskpane/browserStore';
import { plainWorkbook } from '../host/index';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { closeExcel, openExcel, settled, valueOf } from './support/open';

afterEach(closeExcel);

const sheets = () => [
  sheetOf(seedRows({ G16: 8 }), { id: '{1}', name: '路灯' }),
  sheetOf([['填报说明']], { id: '{2}', name: '填报说明' }),
  sheetOf([['旧']], { id: '{3}', name: '旧表', visibility: 'hidden' }),
];
const BLOCK = { top: 15, left: 5, bottom: 15, right: 6 };

describe('select', () => {
  it('brings the sheet to the front and selects the block', async () => {
    const { product, workbook } = openExcel(sheets());
    workbook.activate(workbook.sheet('填报说明'));
    valueOf(await product.select('{1}', BLOCK));
    expect(workbook.active.name).toBe('路灯');
    expect(workbook.selection).toEqual(BLOCK);
  });

  it('neither shows a hidden sheet nor makes one up', async () => {
    const { product, workbook } = openExcel(sheets());
    expect(await product.select('{3}', BLOCK)).toEqual({
      ok: false,
      problem: { code: 'sheet-unsupported', figures: { sheet: '旧表' } },
    });
    expect(await product.select('{9}', BLOCK)).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found' },
    });
    expect(workbook.active.name).toBe('路灯');
  });
});

describe('watch', () => {
  const watched = async () => {
    const excel = openExcel(sheets());
    const events: HostEvent[] = [];
    const stop = valueOf(await excel.product.watch((event) => events.push(event)));
    return { ...excel, events, stop };
  };

  it('tells of edits and of sheets that come to the front', async () => {
    const { workbook, events } = await watched();
    workbook.type('路灯', 'F16', '80%');
    workbook.activate(workbook.sheet('填报说明'));
    await settled();
    expect(events).toEqual([
      { kind: 'edited', sheetId: '{1}' },
      { kind: 'activated', sheetId: '{2}' },
    ]);
  });

  it('tells nothing of our own writes', async () => {
    const { product, events } = await watched();
    valueOf(await recalculate(product.active));
    await settled();
    expect(events).toEqual([]);
  });

  it('ends when asked to, in one request', async () => {
    const { workbook, host, events, stop } = await watched();
    host.resetRoundTrips();
    stop();
    stop();
    await settled();
    expect(host.roundTrips).toHaveLength(1);
    workbook.type('路灯', 'F16', '80%');
    await settled();
    expect(events).toEqual([]);
    expect(host.tracking.listeners).toBe(0);
  });
});

describe('events of our own writes where Excel does not say so (below ExcelApi 1.14)', () => {
  it('are known by sheet and block, once each and for a while', () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    const block = { sheetId: '{1}', top: 6, column: 6, rows: 2 };
    own.expect([block, { ...block, rows: 1 }]);
    expect(own.isOwn('{1}', 'G7:G8', undefined)).toBe(true);
    expect(own.isOwn('{1}', 'G7:G8', undefined)).toBe(false);
    expect(own.isOwn('{2}', 'G7', undefined)).toBe(false);
    now = 60_000;
    expect(own.isOwn('{1}', 'G7', undefined)).toBe(false);
  });

  it('are not guessed where Excel does say whose they are', () => {
    const own = new OwnWrites(() => 0);
    own.expect([{ sheetId: '{1}', top: 6, column: 6, rows: 1 }]);
    expect(own.isOwn('{1}', 'G7', 'Unknown')).toBe(false);
    expect(own.isOwn('{1}', 'A1', 'ThisLocalAddin')).toBe(true);
  });
});

describe('settings in the workbook', () => {
  it('are there only when they were saved, and go without a trace', async () => {
    const { product, workbook } = openExcel(sheets());
    const before = plainWorkbook(workbook);
    const { workbookSettings } = product;
    if (!workbookSettings) throw new Error('no settings');
    expect(valueOf(await workbookSettings.load())).toBeNull();
    expect(plainWorkbook(workbook)).toEqual(before);
    valueOf(await workbookSettings.save('{"version":1}'));
    expect(valueOf(await workbookSettings.load())).toBe('{"version":1}');
    valueOf(await workbookSettings.save(null));
    valueOf(await workbookSettings.save(null));
    expect(plainWorkbook(workbook)).toEqual(before);
  });
});

describe('the digest of the file', () => {
  it('is the SHA-256 of its bytes, over several slices', async () => {
    const fileBytes = new Uint8Array(5_000_000).map((_, index) => index % 251);
    const { product } = openExcel(sheets(), { fileBytes });
    if (!product.fileDigest) throw new Error('no digest');
    expect(valueOf(await product.fileDigest())).toBe(createHash('sha256').update(fileBytes).digest('hex'));
  }, 30_000);

  it('is a Problem where Excel refuses the bytes, and not offered where it cannot give any', async () => {
    const { product } = openExcel(sheets(), { fileBytes: null });
    expect(await product.fileDigest?.()).toEqual({
      ok: false,
      problem: { code: 'host-refused', figures: { what: '5001' } },
    });
    expect(openExcel(sheets(), { sets: { ExcelApi: '1.15' } }).product.fileDigest).toBeNull();
  });
});

describe('the start', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
  ])('Excel in %s: the product in %s', async (language, expected) => {
    openExcel(sheets(), { language });
    expect(displayLanguage()).toBe(expected);
    expect(await startOffice()).toBe('excel');
  });
});

describe('what is kept for the user', () => {
  class Store {
    readonly items = new Map<string, string>();
    isFull = false;
    getItem(key: string): string | null {
      return this.items.get(key) ?? null;
    }
    setItem(key: string, text: string): void {
      if (this.isFull) throw new Error('QuotaExceededError');
      this.items.set(key, text);
    }
    removeItem(key: string): void {
      this.items.delete(key);
    }
  }
  const put = (descriptor: PropertyDescriptor): void => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...descriptor });
  };
  let original: PropertyDescriptor | undefined;
  beforeEach(() => {
    original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  });
  afterEach(() => {
    if (original) Object.defineProperty(globalThis, 'localStorage', original);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('lies in this site’s part of the browser’s store, and goes when asked to', async () => {
    const store = new Store();
    put({ value: store });
    openExcel(sheets());
    Object.assign(Office.context, { partitionKey: 'site-7|' });
    valueOf(await browserStore(userKey()).save('{}'));
    expect([...store.items.keys()]).toEqual(['site-7|self-evaluation-assistant.settings']);
    expect(valueOf(await browserStore(userKey()).load())).toBe('{}');
    valueOf(await browserStore(userKey()).save(null));
    expect(store.items.size).toBe(0);
  });

  it('lasts as long as the add-in where the browser blocks its store, or it is full', async () => {
    openExcel(sheets());
    put({
      get: () => {
        throw new Error('SecurityError');
      },
    });
    const blocked = browserStore(userKey());
    expect(valueOf(await blocked.load())).toBeNull();
    valueOf(await blocked.save('a'));
    expect(valueOf(await blocked.load())).toBe('a');
    const full = new Store();
    put({ value: full });
    const kept = browserStore(userKey());
    valueOf(await kept.save('old'));
    full.isFull = true;
    valueOf(await kept.save('new'));
    expect(valueOf(await kept.load())).toBe('new');
    full.isFull = false;
    valueOf(await kept.save('newer'));
    expect(full.items.get('self-evaluation-assistant.settings')).toBe('newer');
  });
});
