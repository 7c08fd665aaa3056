import { validate } from '../../../app/validate';
import { writePlans } from '../../../app/writePlans';
import { success } from '../../../sheet/index';
import { announceVerdict } from '../announceVerdict';
import { optionsOf, type PaneContext } from '../context';
import type { PaneActions } from '../pane';
import { planVerdict } from '../planVerdict';
import type { Job } from '../runner';
import { afterWriting } from '../writing';

/** `2026-11-24T10:05:00+08:00` to the minute, for reading. */
const minuteOf = (time: string): string => time.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');

const verdictJob =
  ({ context, isTold }: { context: PaneContext; isTold: (told: boolean) => void }): Job =>
  async (watch) => {
    const { environment, store, waivers } = context;
    const { active } = environment.host;
    const options = optionsOf(context);
    const read = await validate(active, options, watch);
    if (!read.ok) return read;
    const time = minuteOf(environment.now());
    const { language } = store.get();
    const sheets =
      options.warningsColumn === false
        ? read.value.map((evaluated) => ({ evaluated, after: evaluated.forms, edits: [], locked: [] }))
        : read.value.map((evaluated) =>
            planVerdict(evaluated, {
              language,
              time,
              waiversOf: (form) => waivers.of(form, evaluated.snapshot.id),
            }),
          );
    const written = await writePlans(active, sheets, watch);
    if (!written.ok) return written;
    isTold(sheets.some(({ edits, locked }) => edits.length > 0 && locked.length === 0));
    const patch = await afterWriting(context, 'recalculate', written.value, watch);
    const checked = { ...patch, written: null, isValidated: Boolean(patch.form) };
    return success({ ...checked, announcement: announceVerdict({ ...store.get(), ...checked }) });
  };

/** 提交前校验 for who has no pane open: the verdict stands in the sheet, and 撤销 takes it away again. */
export const verdictInSheet = (context: PaneContext): PaneActions['validateInSheet'] => {
  return async () => {
    let told = false;
    const isTold = (value: boolean): void => {
      told = value;
    };
    await context.runner.run('validate', verdictJob({ context, isTold }));
    return told;
  };
};
