import type { Pane } from '../taskpane/model/pane';
import type { Button } from './buttons';

/** Whether the sheet shows what came of the job; else the pane has to. */
export type Told = boolean;

export type Command = (pane: Pane) => Promise<Told>;

/** Scores, rate, total and warnings of the sheet in front. */
const recalculate: Command = async ({ actions, getState }) => {
  await actions.recalculate();
  const { trouble, written } = getState();
  return trouble === null && written !== null && written.sheets.length > 0;
};

const validateForm: Command = async ({ actions, getState }) => {
  const isTold = await actions.validateInSheet();
  return isTold && getState().trouble === null;
};

/** A blank form on a new sheet, after the rule set chosen in the settings. */
const insertForm: Command = async ({ actions, getState }) => {
  await actions.insertBlank(getState().settings.profile === 'hubei80' ? 'hubei80' : 'hubei');
  return getState().trouble === null;
};

/** By button. */
export const COMMANDS: Readonly<Record<Button, Command>> = { recalculate, validateForm, insertForm };
