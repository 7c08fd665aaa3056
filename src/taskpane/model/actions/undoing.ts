import { revert } from '../../../app/revert';
import { revertible } from '../../../app/revertible';
import { standingOf } from '../../../app/standing';
import { success, type EditReceipt, type JobWatch, type Outcome } from '../../../sheet/index';
import type { PaneContext } from '../context';
import type { PaneActions, UndoEntry, Written } from '../pane';
import type { Job, Patch } from '../runner';
import { words } from '../words';
import { isCell, readAndShow } from '../writing';

const writtenBack = (entry: UndoEntry, sheets: UndoEntry['receipt']['sheets']): Written => ({
  job: 'undo',
  sheets: sheets.map(({ sheetId, edits }) => {
    const { name = '', forms = [] } = entry.sheets.get(sheetId) ?? {};
    return { sheetId, sheetName: name, edits, locked: [], forms };
  }),
});

/** The sheets of a write as they stand now; the sheet in front alone where no other was written. */
function readNow({ environment, store }: PaneContext, entry: UndoEntry, watch: JobWatch) {
  const front = store.get().sheet?.snapshot.id;
  const { active, workbook } = environment.host;
  const isFrontAlone = [...entry.sheets.keys()].every((id) => id === front);
  return (isFrontAlone ? active : workbook).read(watch);
}

/** What of a write can be taken back as things stand now: no sheet where it was taken back beside the pane. */
async function takeable(
  context: PaneContext,
  entry: UndoEntry,
  watch: JobWatch,
): Promise<Outcome<EditReceipt>> {
  const now = await readNow(context, entry, watch);
  if (!now.ok) return now;
  if (standingOf(entry.receipt, now.value) === 'taken-back') return success({ sheets: [] });
  return revertible(entry.receipt, (id) => entry.sheets.get(id)?.forms ?? null, now.value);
}

async function showGone(context: PaneContext, watch: JobWatch): Promise<Outcome<Patch>> {
  const { undoList, store } = context;
  undoList.takenBack();
  const front = await readAndShow(context, watch);
  if (!front.ok) return front;
  return success({
    ...front.value,
    written: null,
    canUndo: undoList.last() !== null,
    announcement: words(store.get().language).goneAlready,
  });
}

const job =
  (context: PaneContext, refused: WeakSet<UndoEntry>): Job =>
  async (watch) => {
    const { undoList, environment, store } = context;
    const entry = undoList.last();
    if (!entry) return success({});
    const own = await takeable(context, entry, watch);
    if (own.ok && own.value.sheets.length === 0) return showGone(context, watch);
    const undone = own.ok ? await revert(environment.host.active, own.value, watch) : own;
    if (!undone.ok) {
      if (undone.problem.code !== 'inputs-changed') return undone;
      // Refused a second time it is given up, so that the writes before it can be taken back.
      if (refused.has(entry)) undoList.giveUp();
      refused.add(entry);
      store.set({ canUndo: undoList.last() !== null });
      return undone;
    }
    undoList.takenBack();
    const { sheets } = undone.value;
    const front = await readAndShow(context, watch);
    const cells = sheets.reduce((count, { edits }) => count + edits.filter(isCell).length, 0);
    return success({
      ...(front.ok ? front.value : { isStale: true, preview: null }),
      written: writtenBack(entry, sheets),
      summaries: null,
      canUndo: undoList.last() !== null,
      announcement: words(store.get().language).undone(cells),
    });
  };

/**
 * 撤销: the last write first. One that cannot be taken back says which cells were changed since and stays, so that it
 * can be tried again once they are mended; refused again, it is given up.
 */
export function undoActions(context: PaneContext): Pick<PaneActions, 'undo'> {
  const refused = new WeakSet<UndoEntry>();
  return {
    undo: () =>
      context.undoList.last() === null
        ? Promise.resolve()
        : context.runner.run('undo', job(context, refused)),
  };
}
