import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recalculate } from '../../src/app/recalculate';
import { revert } from '../../src/app/revert';
import { memoryPort } from '../contract/memoryPort';
import type { TestCell } from '../sheet/support/sheet';
import { contentOf, seed, valueOf } from './support';

async function written(changes: Readonly<Record<string, TestCell>>) {
  const port = memoryPort([seed(changes)]);
  const before = port.sheets().map(contentOf);
  const { receipt } = valueOf(await recalculate(port));
  if (!receipt) throw new Error('nothing was written');
  return { port, before, receipt };
}

describe('revert', () => {
  it('puts back values, the number format given to a rate, the column beside the form and the print area', async () => {
    const { port, before, receipt } = await written({ F7: 0.5, G7: 12, G15: 9, F3: '自评得分：80' });
    expect(receipt.sheets[0]?.edits.some((edit) => edit.kind === 'cell' && edit.format === '0.00%')).toBe(
      true,
    );
    expect(port.sheets().map(contentOf)).not.toEqual(before);
    valueOf(await revert(port, receipt));
    expect(port.sheets().map(contentOf)).toEqual(before);
  });

  it('gives a receipt of its own, which does it all again', async () => {
    const { port, receipt } = await written({ G15: 9 });
    const after = port.sheets().map(contentOf);
    const back = valueOf(await revert(port, receipt));
    valueOf(await revert(port, back));
    expect(port.sheets().map(contentOf)).toEqual(after);
  });

  it('writes nothing where a written cell was changed since, and names it', async () => {
    const { port, receipt } = await written({ G15: 9 });
    valueOf(
      await port.apply([
        { sheetId: 'sheet1', edits: [{ kind: 'cell', row: 14, column: 6, before: 10, after: 8 }] },
      ]),
    );
    const before = port.sheets();
    const outcome = await revert(port, receipt);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'inputs-changed' } });
    expect(outcome.ok ? '' : outcome.problem.figures['cells']).toContain('G15');
    expect(port.sheets()).toBe(before);
  });

  it('restores any form whatever was written to it', async () => {
    const score = fc.constantFrom<TestCell>(null, 0, 7, 9.8, 12, '10');
    await fc.assert(
      fc.asyncProperty(fc.record({ F7: score, G7: score, G12: score, G15: score }), async (changes) => {
        const port = memoryPort([seed({ ...changes, B5: null })]);
        const before = port.sheets().map(contentOf);
        const { receipt } = valueOf(await recalculate(port));
        if (receipt) valueOf(await revert(port, receipt));
        expect(port.sheets().map(contentOf)).toEqual(before);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
