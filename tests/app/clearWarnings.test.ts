import { describe, expect, it } from '@jest/globals';
import { clearWarnings } from '../../src/app/clearWarnings';
import { recalculate } from '../../src/app/recalculate';
import { memoryPort } from '../contract/memoryPort';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { contentOf, seed, valueOf } from './support';

describe('clearWarnings', () => {
  it('takes the column and our print area away and leaves all else, wrong scores too', async () => {
    const clean = seed();
    const port = memoryPort([clean]);
    valueOf(await recalculate(port));
    expect(contentOf(port.sheets()[0] ?? clean)).not.toEqual(contentOf(clean));
    const { receipt, sheets } = valueOf(await clearWarnings(port));
    expect(receipt?.sheets[0]?.edits).toEqual(sheets[0]?.edits);
    expect(contentOf(port.sheets()[0] ?? clean)).toEqual(contentOf(clean));

    const wrong = memoryPort([seed({ G15: 4 })]);
    expect(valueOf(await clearWarnings(wrong)).receipt).toBeNull();
    expect(wrong.sheets()[0]?.cells.find(({ row, column }) => row === 14 && column === 6)?.value).toBe(4);
  });

  it('keeps the unit’s own print area, and clears every form of the sheet', async () => {
    const printArea = { areas: [{ top: 0, left: 0, bottom: 38, right: 6 }], isOurs: false };
    const both = sheetOf([...seedRows(), [null], ...seedRows()], { printArea });
    const port = memoryPort([both]);
    valueOf(await recalculate(port));
    valueOf(await clearWarnings(port));
    expect(contentOf(port.sheets()[0] ?? both)).toEqual(contentOf(both));
  });

  it('names what protection keeps it from removing', async () => {
    const port = memoryPort([seed()]);
    valueOf(await recalculate(port));
    const locked = memoryPort(port.sheets().map((sheet) => ({ ...sheet, isProtected: true })));
    const { receipt, sheets } = valueOf(await clearWarnings(locked));
    expect(receipt).toBeNull();
    expect(sheets[0]?.locked.length).toBeGreaterThan(0);
  });

  it('writes nothing once it is cancelled', async () => {
    const port = memoryPort([seed()]);
    valueOf(await recalculate(port));
    const before = port.sheets();
    const outcome = await clearWarnings(port, {}, { isCancelled: () => true });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(port.sheets()).toBe(before);
  });
});
