import type { RecalculateOptions } from '../../app/recalculate';
import type { ValidateOptions } from '../../app/validate';
import type { Language } from '../../core/index';
import type { CheckCommand, ScoreCommand } from '../args/command';

/** What the arguments say to the jobs of src/app. */
export const validateOptions = ({
  sheet,
  profile,
  settings,
  language,
}: ScoreCommand | CheckCommand): ValidateOptions & { readonly language: Language } => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(profile === undefined ? {} : { profile }),
  settings,
  language,
});

export const recalculateOptions = (command: ScoreCommand): RecalculateOptions => ({
  ...validateOptions(command),
  warningsColumn: command.warningsColumn,
  writeLocked: command.writeLocked,
});
