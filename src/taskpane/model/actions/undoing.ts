import { revert } from '../../../app/revert';
import { success } from '../../../sheet/index';
import type { PaneContext } from '../context';
import type { PaneActions, UndoEntry, Written } from '../pane';
import type { Job } from '../runner';
import { words } from '../words';
import { isCell, readAndShow } from '../writing';

const writtenBack = (entry: UndoEntry, sheets: UndoEntry['receipt']['sheets']): Written => ({
  job: 'undo',
  sheets: sheets.map(({ sheetId, edits }) => {
    const { name = '', forms = [] } = entry.sheets.get(sheetId) ?? {};
    return { sheetId, sheetName: name, edits, locked: [], forms };
  }),
});

const job =
  (context: PaneContext): Job =>
  async (watch) => {
    const { undoStack, environment, store } = context;
    const entry = undoStack.at(-1);
    if (!entry) return success({});
    const undone = await revert(environment.host.active, entry.receipt, watch);
    if (!undone.ok) return undone;
    undoStack.pop();
    const { sheets } = undone.value;
    const front = await readAndShow(context, watch);
    const cells = sheets.reduce((count, { edits }) => count + edits.filter(isCell).length, 0);
    return success({
      ...(front.ok ? front.value : { isStale: true, preview: null }),
      written: writtenBack(entry, sheets),
      summaries: null,
      canUndo: undoStack.length > 0,
      announcement: words(store.get().language).undone(cells),
    });
  };

/** 撤销: the last write first; one that cannot be taken back stays, and says which cells were changed since. */
export const undoActions = (context: PaneContext): Pick<PaneActions, 'undo'> => ({
  undo: () => (context.undoStack.length === 0 ? Promise.resolve() : context.runner.run('undo', job(context))),
});
