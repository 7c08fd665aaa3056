import { describe, expect, it } from '@jest/globals';
import type { SheetEdit, SheetSnapshot, WorkbookPort } from '../../src/sheet/index';

/** What every WorkbookPort must keep, whatever the host. `open` gives a fresh workbook with the sheets asked for. */
export function describeWorkbookPort(
  name: string,
  open: (sheets: readonly SheetSnapshot[]) => WorkbookPort,
  sheets: readonly SheetSnapshot[],
): void {
  const cellOf = (snapshot: SheetSnapshot | undefined, row: number, column: number) =>
    snapshot?.cells.find((cell) => cell.row === row && cell.column === column);

  async function read(port: WorkbookPort): Promise<readonly SheetSnapshot[]> {
    const outcome = await port.read();
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  }

  const apply = async (port: WorkbookPort, edits: readonly SheetEdit[]) => {
    const [first] = await read(port);
    return port.apply([{ sheetId: first?.id ?? '', edits }]);
  };

  describe(`WorkbookPort: ${name}`, () => {
    it('gives every worksheet in order with its cells', async () => {
      const found = await read(open(sheets));
      expect(found.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
      const values = (snapshot: SheetSnapshot) =>
        snapshot.cells
          .filter(({ value }) => value !== null)
          .map(({ row, column, value }) => [row, column, value]);
      expect(found.map(values)).toEqual(sheets.map(values));
      expect(new Set(found.map(({ id }) => id)).size).toBe(sheets.length);
    });

    it('writes numbers, texts and blanks to exactly the cells asked for', async () => {
      const port = open(sheets);
      const [before] = await read(port);
      const blank = { row: 60, column: 9 };
      const outcome = await apply(port, [
        { kind: 'cell', row: 6, column: 6, before: cellOf(before, 6, 6)?.value ?? null, after: 16.5 },
        { kind: 'cell', row: 3, column: 1, before: cellOf(before, 3, 1)?.value ?? null, after: null },
        { kind: 'cell', ...blank, before: null, after: '=1+1' },
      ]);
      expect(outcome.ok).toBe(true);
      const [after] = await read(port);
      expect(cellOf(after, 6, 6)?.value).toBe(16.5);
      expect(cellOf(after, 3, 1)?.value ?? null).toBeNull();
      expect(cellOf(after, 60, 9)).toMatchObject({ value: '=1+1' });
      expect(cellOf(after, 60, 9)?.formula).toBeUndefined();
      const touched = new Set(['6,6', '3,1', '60,9']);
      const rest = (snapshot: SheetSnapshot | undefined) =>
        snapshot?.cells.filter(
          ({ row, column, value }) => value !== null && !touched.has(`${row},${column}`),
        );
      expect(rest(after)).toEqual(rest(before));
    });

    it('writes nothing at all when one cell is no longer as it was read, and names the cell', async () => {
      const port = open(sheets);
      const before = await read(port);
      const outcome = await apply(port, [
        { kind: 'cell', row: 60, column: 9, before: null, after: 1 },
        { kind: 'cell', row: 6, column: 6, before: 'something else', after: 2 },
      ]);
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'inputs-changed' } });
      expect(outcome.ok ? '' : outcome.problem.figures['cells']).toContain('G7');
      expect(await read(port)).toEqual(before);
    });

    it('gives a receipt that puts everything back when applied backwards', async () => {
      const port = open(sheets);
      const before = await read(port);
      const outcome = await apply(port, [
        { kind: 'cell', row: 6, column: 6, before: cellOf(before[0], 6, 6)?.value ?? null, after: 1 },
        { kind: 'cell', row: 60, column: 9, before: null, after: 'x' },
        { kind: 'print-area', before: null, after: { top: 0, left: 0, bottom: 18, right: 6 } },
      ]);
      if (!outcome.ok) throw new Error(outcome.problem.code);
      const [own] = outcome.value.sheets;
      const back = await apply(
        port,
        (own?.edits ?? []).map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as SheetEdit),
      );
      expect(back.ok).toBe(true);
      const values = (list: readonly SheetSnapshot[]) =>
        list.map(({ cells, printArea }) => [cells.filter(({ value }) => value !== null), printArea]);
      expect(values(await read(port))).toEqual(values(before));
    });

    it('keeps a print area of ours apart from the unit’s own', async () => {
      const port = open(sheets);
      const area = { top: 0, left: 0, bottom: 18, right: 6 };
      await apply(port, [{ kind: 'print-area', before: null, after: area }]);
      expect((await read(port))[0]?.printArea).toEqual({ areas: [area], isOurs: true });
      await apply(port, [{ kind: 'print-area', before: area, after: null }]);
      expect((await read(port))[0]?.printArea).toBeNull();
    });
  });
}
