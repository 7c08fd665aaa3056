import { deviations } from '../../../app/cause/deviations';
import { planCause } from '../../../app/cause/planCause';
import { validate } from '../../../app/validate';
import { writePlans } from '../../../app/writePlans';
import { success } from '../../../sheet/index';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import type { Job } from '../runner';
import { words } from '../words';
import { afterWriting, isCell } from '../writing';

const headingCount = (edit: { readonly before: unknown; readonly after: unknown }): number => {
  const lines = (value: unknown): number =>
    typeof value === 'string' && value !== '' ? value.split('\n').length : 0;
  return lines(edit.after) - lines(edit.before);
};

/** Form labels and headings are Chinese whatever the pane speaks: the form is handed in in Chinese. */
const FORM_LANGUAGE = 'zh-CN';

const job =
  (context: PaneContext): Job =>
  async (watch) => {
    const { environment, store } = context;
    const options = optionsOf(context);
    const read = await validate(environment.host.active, options, watch);
    if (!read.ok) return read;
    const [sheet] = read.value;
    const { formIndex, language, sheet: before } = store.get();
    if (!sheet) return success({});
    const index = sheet.snapshot.id === before?.snapshot.id ? formIndex : 0;
    const planned = planCause(sheet, index, FORM_LANGUAGE, options);
    const written = await writePlans(environment.host.active, [planned], watch);
    if (!written.ok) return written;
    const patch = await afterWriting(context, 'cause', written.value, watch);
    const form = sheet.forms[index];
    const isOpen = form ? deviations(form, language).some(({ isMentioned }) => !isMentioned) : false;
    const added = planned.edits.filter(isCell).reduce((count, edit) => count + headingCount(edit), 0);
    const { headingsAdded, noHeadingAdded } = words(language);
    return success({
      ...patch,
      announcement: isOpen && added === 0 ? noHeadingAdded : headingsAdded(added),
    });
  };

/** 原因分析 helper: headings with figures, never a reason. */
export const causeActions = (context: PaneContext): Pick<PaneActions, 'insertCauseSkeleton'> => ({
  insertCauseSkeleton: () => context.runner.run('cause', job(context)),
});
