import type { ValidationDocument } from '../../app/report/validation/validationJson';
import type { Pane, PaneState } from '../model/pane';
import { verdictOf, type Verdict } from '../model/verdict';

/** A report, and what it was made of: whoever changes that makes it old. */
export interface MadeReport {
  /** File name without extension. */
  readonly name: string;
  readonly html: string;
  readonly json: string;
  readonly document: ValidationDocument;
  readonly verdict: Verdict | null;
  readonly of: Pick<PaneState, 'form' | 'waivers'>;
}

/** Makes the report of the form shown; null: trouble, which the pane shows. */
export async function makeReport(pane: Pane): Promise<MadeReport | null> {
  const made = await pane.actions.report();
  if (!made) return null;
  const { form, waivers } = pane.getState();
  return {
    ...made,
    document: JSON.parse(made.json) as ValidationDocument,
    verdict: verdictOf({ form, waivers }),
    of: { form, waivers },
  };
}

/** The form or a reason was changed since. */
export const isOld = ({ of }: MadeReport, { form, waivers, isStale }: PaneState): boolean =>
  isStale || of.form !== form || of.waivers !== waivers;

/** `2022-01-28 09:30:00 (UTC+08:00)`: an ISO time for people. */
export const timeText = (time: string): string =>
  time
    .replace('T', ' ')
    .replace(/\.\d+/, '')
    .replace(/([+-]\d\d:\d\d)$/, ' (UTC$1)');
