import type { EvaluatedForm } from '../../app/evaluate';
import { PROFILES, recogniseProfile, type RuleProfile } from '../../core/index';
import type { PaneSettings } from '../model/pane';

/** What every part of 设置 shows and changes. */
export interface PartProps {
  readonly settings: PaneSettings;
  /** The form shown; null: none. */
  readonly form: EvaluatedForm | null;
  /** The change is made to the settings as they are when its turn comes. */
  readonly onChange: (change: (settings: PaneSettings) => PaneSettings) => void;
}

/** The rule set that the form's labels point to. */
export const recognised = (form: EvaluatedForm | null): RuleProfile | null =>
  form === null ? null : PROFILES[recogniseProfile(form.form)];

/** The rule set in force, without what the user set on top of it; null: not known without a form. */
export const profileInForce = ({ profile }: PaneSettings, form: EvaluatedForm | null): RuleProfile | null =>
  profile === undefined ? recognised(form) : PROFILES[profile];
