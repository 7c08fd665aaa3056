import { across, LAST_COLUMN } from '../columns';
import type { Draft } from '../draft';
import type { FilledForm } from '../filledForm';
import { HEADER_HINTS } from '../hints';
import type { TemplateVariant } from '../variants';

/** Room for a four-digit year and a project name: blank, so that nothing is left to be deleted. */
const BLANK_TITLE = `    年度${'　'.repeat(8)}项目自评表`;

/** 2021年度网格化中心工作经费项目自评表; a name that ends in 项目 does not get a second one. */
const titleOf = ({ year, projectName }: FilledForm): string =>
  `${year}年度${projectName.replace(/项目$/, '')}项目自评表`;

/** Annex line, title, header line, and the rows that name the project. */
export function placeHeader(draft: Draft, variant: TemplateVariant, form: FilledForm | null): void {
  if (variant.annex !== null) draft.place(across(draft.addRow(24), 0, 1), variant.annex, 'annex');

  const title = form ? titleOf(form) : BLANK_TITLE;
  draft.place(across(draft.addRow(42), 0, LAST_COLUMN), title, 'title', { input: HEADER_HINTS.title });

  placeHeaderLine(draft, variant, form);

  const project = draft.addRow(30);
  draft.place(across(project, 0), '项目名称', 'blockLabel');
  draft.place(across(project, 1, LAST_COLUMN), form?.projectName ?? null, 'text', {
    input: HEADER_HINTS.projectName,
  });

  const units = draft.addRow(32);
  draft.place(across(units, 0), '主管部门', 'blockLabel');
  draft.place(across(units, 1, 2), form?.competentDepartment || null, 'text', {
    input: HEADER_HINTS.competentDepartment,
  });
  draft.place(across(units, 3), '项目实施单位', 'blockLabel');
  draft.place(across(units, 4, LAST_COLUMN), form?.implementingUnit ?? null, 'text', {
    input: HEADER_HINTS.implementingUnit,
  });
}

/** 单位名称(盖章)： 填报日期： and, where the total stands here, 自评得分： */
function placeHeaderLine(draft: Draft, variant: TemplateVariant, form: FilledForm | null): void {
  const row = draft.addRow(30);
  draft.place(across(row, 0, 2), `单位名称(盖章)：${form?.unitName ?? ''}`, 'headerLine', {
    input: HEADER_HINTS.unitName,
  });
  draft.place(across(row, 3, 4), `填报日期：${form?.dateFilled ?? ''}`, 'headerLine', {
    input: HEADER_HINTS.dateFilled,
  });
  if (variant.totalPlace === 'headerLine') {
    draft.place(across(row, 5, LAST_COLUMN), `自评得分：${form?.total ?? ''}`, 'headerLine', {
      input: HEADER_HINTS.total,
    });
  }
}
