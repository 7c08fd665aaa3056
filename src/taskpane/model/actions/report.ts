import type { ReportDigest } from '../../../app/report/validation/input';
import { reportName } from '../../../app/report/validation/reportName';
import { sheetText } from '../../../app/report/validation/sheetText';
import { validationHtml } from '../../../app/report/validation/validationHtml';
import { validationJson } from '../../../app/report/validation/validationJson';
import { failure, success, type JobWatch, type Outcome, type SheetSnapshot } from '../../../sheet/index';
import type { PaneContext } from '../context';
import type { PaneActions, PaneState } from '../pane';
import type { Patch } from '../runner';
import { words } from '../words';
import { readAndShow } from '../writing';

export type MadeReport = NonNullable<Awaited<ReturnType<PaneActions['report']>>>;

/** Of the file where the host gives its bytes, else of what stands on the sheet; the digest says of which. */
async function digestOf({ environment }: PaneContext, snapshot: SheetSnapshot): Promise<ReportDigest> {
  const file = await environment.host.fileDigest?.();
  if (file?.ok) return { of: 'file', sha256: file.value };
  return { of: 'sheet', sha256: await environment.digest(sheetText(snapshot)) };
}

async function make(context: PaneContext, state: PaneState): Promise<Outcome<MadeReport>> {
  const { environment } = context;
  const { sheet, form, waivers, language } = state;
  if (!sheet || !form) return failure('form-not-found', { labels: (sheet?.missing ?? []).join('、') });
  const input = {
    file: '',
    sheet: sheet.snapshot.name,
    evaluated: form,
    waivers,
    language,
    version: environment.version,
    time: environment.now(),
    digest: await digestOf(context, sheet.snapshot),
  };
  const name = reportName(form.form, language);
  return success({ name, html: validationHtml(input), json: validationJson(input) });
}

/** 校验报告 of the form shown. What is out of date is read again first: a report tells of what stands there. */
export function reportActions(context: PaneContext): Pick<PaneActions, 'report'> {
  const { runner, store } = context;
  const job = async (watch: JobWatch): Promise<Outcome<{ patch: Patch; report: MadeReport }>> => {
    // Following the edits, what is shown may be a moment behind them.
    const isOld = store.get().isStale || context.environment.followsEdits === true;
    const read = isOld ? await readAndShow(context, watch) : success<Patch>({});
    if (!read.ok) return read;
    const made = await make(context, { ...store.get(), ...read.value });
    if (!made.ok) return made;
    const announcement = words(store.get().language).reported;
    return success({ patch: { ...read.value, announcement }, report: made.value });
  };
  return {
    report: async () => {
      const made: { report: MadeReport | null } = { report: null };
      await runner.run('report', async (watch) => {
        const outcome = await job(watch);
        if (!outcome.ok) return outcome;
        made.report = outcome.value.report;
        return success(outcome.value.patch);
      });
      return made.report;
    },
  };
}
