import type { EvaluationForm } from '../form';
import type { Finding } from '../finding';
import type { Scorecard } from '../scorecard';

/** One rule of RULES §6: what it finds on a form, in form order. Pure, and total over any form. */
export type Check = (form: EvaluationForm, scorecard: Scorecard) => readonly Finding[];
