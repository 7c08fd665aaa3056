import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../src/app/applyPlan';
import { preview, recalculate } from '../../src/app/recalculate';
import { memoryHost } from '../contract/memoryHost';
import { memoryPort } from '../contract/memoryPort';
import { seed, valueOf } from './support';

async function planned(host: ReturnType<typeof memoryHost>) {
  const [sheet] = valueOf(await preview(host.active)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('applyPlan', () => {
  it('writes what was previewed, which is what recalculate writes', async () => {
    const host = memoryHost([seed({ G15: 9, F3: '自评得分：90' })]);
    const plan = await planned(host);
    const { receipt } = valueOf(await applyPlan(host.active, plan));
    expect(receipt?.sheets[0]?.edits).toEqual(plan.edits);
    const direct = memoryPort([seed({ G15: 9, F3: '自评得分：90' })]);
    valueOf(await recalculate(direct));
    expect(host.sheets()).toEqual(direct.sheets());
  });

  it('writes nothing where an input changed meanwhile that no edit touches, and names the cell', async () => {
    const host = memoryHost([seed({ G15: 9 })]);
    const plan = await planned(host);
    host.type('sheet1', 15, 5, '80%');
    const before = host.sheets();
    const outcome = await applyPlan(host.active, plan);
    expect(outcome).toEqual({ ok: false, problem: { code: 'inputs-changed', figures: { cells: 'F16' } } });
    expect(host.sheets()).toBe(before);
    expect(host.calls()).not.toContain('apply');
  });

  it('sees a formula put in place of the same value, and does not mind cells outside the form', async () => {
    const rows = seed({ G15: 9, G11: { value: 10, formula: '5+5' } });
    const host = memoryHost([seed({ G15: 9 })]);
    const plan = await planned(host);
    expect(await applyPlan(memoryPort([rows]), plan)).toMatchObject({
      ok: false,
      problem: { code: 'inputs-changed', figures: { cells: 'G11' } },
    });
    host.type('sheet1', 40, 3, '备忘');
    expect((await applyPlan(host.active, plan)).ok).toBe(true);
  });

  it('names the sheet where the port does not read it', async () => {
    const host = memoryHost([seed({ G15: 9 }), seed({}, { id: 'sheet2', name: '表二' })]);
    const plan = await planned(host);
    host.activate('sheet2');
    expect(await applyPlan(host.active, plan)).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-found', figures: { sheet: 'Sheet1', sheets: '表二' } },
    });
    expect((await applyPlan(host.workbook, plan)).ok).toBe(true);
  });

  it('takes one read and one write; recalculate takes the same', async () => {
    const host = memoryHost([seed({ G15: 9 })]);
    const plan = await planned(host);
    valueOf(await applyPlan(host.active, plan));
    expect(host.calls()).toEqual(['read', 'read', 'apply']);
    const direct = memoryHost([seed({ G15: 9 })]);
    valueOf(await recalculate(direct.active));
    expect(direct.calls()).toEqual(['read', 'apply']);
  });
});
