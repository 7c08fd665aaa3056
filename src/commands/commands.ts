import { insertTemplate } from '../app/insertTemplate';
import { recalculate } from '../app/recalculate';
import { validate } from '../app/validate';
import { writePlans } from '../app/writePlans';
import { commandSettings, patience, type CommandEnvironment } from './environment';
import { planVerdict } from './planVerdict';

/** Whether the user can see on the sheet what came of the job; else the pane has to say it. */
export type Seen = boolean;

export type Command = (environment: CommandEnvironment) => Promise<Seen>;

/** Scores, rate, total and warnings of the sheet in front. */
const recalculateSheet: Command = async (environment) => {
  const { options } = await commandSettings(environment);
  const done = await recalculate(environment.host.active, options, patience());
  return done.ok && done.value.sheets.some(({ after, locked }) => after.length > 0 && locked.length === 0);
};

/** The verdict and the warnings beside the form; no score is changed. Without the column there is no place for them. */
const validateForm: Command = async (environment) => {
  const { options, waivers } = await commandSettings(environment);
  if (options.warningsColumn === false) return false;
  const watch = patience();
  const { active } = environment.host;
  const read = await validate(active, options, watch);
  if (!read.ok) return false;
  const { language = environment.displayLanguage } = options;
  const verdict = { language, waivers, time: environment.now() };
  const plans = read.value.map((sheet) => planVerdict(sheet, verdict));
  const written = await writePlans(active, plans, watch);
  return written.ok && plans.some(({ after, locked }) => after.length > 0 && locked.length === 0);
};

/** A blank form on a new sheet, after the rule set chosen in the settings. */
const insertForm: Command = async (environment) => {
  const { settings } = await commandSettings(environment);
  const profile = settings.profile === 'hubei80' ? 'hubei80' : 'hubei';
  return (await insertTemplate(environment.host, { profile, sample: false })).ok;
};

/** By the FunctionName of the manifest. */
export const COMMANDS: Readonly<Record<'recalculate' | 'validateForm' | 'insertForm', Command>> = {
  recalculate: recalculateSheet,
  validateForm,
  insertForm,
};
