import { across, down } from '../columns';
import type { Draft } from '../draft';
import type { FilledForm } from '../filledForm';
import { GOAL_HINTS } from '../hints';

/** 项目绩效总目标: what was planned, what was achieved, and the judged score out of `max`. */
export function placeGoal(draft: Draft, max: number, form: FilledForm | null): void {
  const labels = draft.addRow(26);
  const values = draft.addRow(104);

  draft.place(down(0, labels, values), `项目绩效\n总目标\n（${max}分）`, 'blockLabel');
  draft.place(across(labels, 1, 3), '年初设定目标', 'label');
  draft.place(across(labels, 4, 5), '全年实际完成情况', 'label');
  draft.place(across(labels, 6), '得分', 'label');

  const goal = form?.goal;
  draft.place(across(values, 1, 3), goal?.plannedText ?? null, 'textLeft', { input: GOAL_HINTS.plannedText });
  draft.place(across(values, 4, 5), goal?.achievedText ?? null, 'textLeft', {
    input: GOAL_HINTS.achievedText,
  });
  draft.place(across(values, 6), goal?.score ?? null, 'number', { input: GOAL_HINTS.score(max) });
}
