import type { EvaluatedForm } from '../../app/evaluate';
import { formKey, replaceWaivers, type Waiver } from '../../app/waivers';
import type { Outcome } from '../../sheet/index';
import type { Keeper } from './keeper';

/** Waivers of every form met. Those of a form without a project name last as long as the pane. */
export interface WaiverBook {
  readonly of: (form: EvaluatedForm, sheetId: string) => readonly Waiver[];
  readonly replace: (
    form: EvaluatedForm,
    sheetId: string,
    waivers: readonly Waiver[],
  ) => Promise<Outcome<null>> | null;
}

export function createWaiverBook(keeper: Keeper): WaiverBook {
  const unnamed = new Map<string, readonly Waiver[]>();
  const unnamedKey = ({ layout: { area } }: EvaluatedForm, sheetId: string): string =>
    [sheetId, area.top, area.left].join('|');
  return {
    of: (form, sheetId) => {
      const key = formKey(form.form);
      if (key === null) return unnamed.get(unnamedKey(form, sheetId)) ?? [];
      return keeper.data().waivers.find((one) => one.form === key)?.waivers ?? [];
    },
    replace: (form, sheetId, waivers) => {
      const key = formKey(form.form);
      if (key === null) {
        unnamed.set(unnamedKey(form, sheetId), waivers);
        return null;
      }
      return keeper.change((data) => ({ ...data, waivers: replaceWaivers(data.waivers, key, waivers) }));
    },
  };
}
