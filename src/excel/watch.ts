import { success, type HostEvent, type JobWatch, type Outcome } from '../sheet/index';
import type { Desk } from './memory/desk';

/**
 * Listens to all sheets: edits of others than this product, and sheets that come to the front.
 * @returns a function that ends the listening.
 */
export async function watchWorkbook(
  { trip, readings, ownWrites }: Desk,
  listener: (event: HostEvent) => void,
  watch?: JobWatch,
): Promise<Outcome<() => void>> {
  let isOver = false;
  const tell = (event: HostEvent): Promise<void> => {
    if (!isOver) listener(event);
    return Promise.resolve();
  };
  const watching = await trip(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ worksheetId: sheetId, address, triggerSource }) => {
        if (ownWrites.isOwn(sheetId, address, triggerSource as string | undefined)) return Promise.resolve();
        readings.touch(sheetId);
        return tell({ kind: 'edited', sheetId });
      }),
      worksheets.onActivated.add(({ worksheetId }) => tell({ kind: 'activated', sheetId: worksheetId })),
    ];
    await context.sync();
    return { context, handlers };
  }, watch);
  if (!watching.ok) return watching;
  const { context, handlers } = watching.value;
  return success(() => {
    if (isOver) return;
    isOver = true;
    for (const handler of handlers) handler.remove();
    // An Excel that refuses goes on telling; nobody listens any more.
    void context.sync().catch(() => undefined);
  });
}
