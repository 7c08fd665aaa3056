import {
  SAMPLE_FORMS,
  templateForm,
  type InsertedSheet,
  type JobWatch,
  type Outcome,
  type TemplateProfile,
  type WorkbookHost,
} from '../sheet/index';

export interface TemplateChoice {
  readonly profile: TemplateProfile;
  /** The sample forms, one a sheet, in place of one blank form. */
  readonly sample: boolean;
}

/** 插入空白自评表, 插入示例: adds new worksheets with the forms and touches no other. */
export const insertTemplate = (
  host: Pick<WorkbookHost, 'insertSheets'>,
  { profile, sample }: TemplateChoice,
  watch?: JobWatch,
): Promise<Outcome<readonly InsertedSheet[]>> =>
  host.insertSheets(
    sample ? SAMPLE_FORMS.map((form) => templateForm({ profile, form })) : [templateForm({ profile })],
    watch,
  );
