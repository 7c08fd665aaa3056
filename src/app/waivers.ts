import { normaliseName, type EvaluationForm, type Finding } from '../core/index';
import { recordOf } from './storedJson';

/** A finding set aside with a reason; `key` is `findingKey` of the finding, so that it survives a new reading. */
export interface Waiver {
  readonly key: string;
  readonly reason: string;
}

/** The waivers of one form, by `formKey`. */
export interface FormWaivers {
  readonly form: string;
  readonly waivers: readonly Waiver[];
}

/** Forms whose waivers are kept; the one changed longest ago goes first. */
const MOST_FORMS = 200;
const MOST_WAIVERS = 200;
const LONGEST_KEY = 1000;
/** Characters of a reason. */
export const LONGEST_REASON = 500;

/** Where rows may come and go, a place is told by its column alone. */
const fieldOf = (place: string): string => place.replace(/^(indicators|leftovers|budget\.rows)\.\d+/, '$1');

function itemName({ item }: Finding, form: EvaluationForm): string {
  if (item.kind === 'leftover') return form.leftovers[item.index]?.text ?? '';
  if (item.kind !== 'indicator') return item.kind;
  const indicator = form.indicators[item.index];
  return `${indicator?.level2Text ?? ''}/${indicator?.name ?? ''}`;
}

/** Name of a finding that is the same after a new reading: rule, variant, what it speaks of; no cell and no figure. */
export const findingKey = (finding: Finding, form: EvaluationForm): string =>
  [finding.rule, finding.variant ?? '', fieldOf(finding.place), normaliseName(itemName(finding, form))]
    .join('|')
    .slice(0, LONGEST_KEY);

/** Name of a form whatever stands in it: project, unit and year. null: it has no project name yet. */
export function formKey({ header }: EvaluationForm): string | null {
  const project = normaliseName(header.projectName ?? '');
  if (project === '') return null;
  const unit = normaliseName(header.unitName || header.implementingUnit || '');
  return [project, unit, String(header.year ?? '')].join('|').slice(0, LONGEST_KEY);
}

function waiverOf(value: unknown): readonly Waiver[] {
  const { key, reason } = recordOf(value);
  const isRead =
    typeof key === 'string' && key !== '' && key.length <= LONGEST_KEY && typeof reason === 'string';
  return isRead && reason.trim() !== '' ? [{ key, reason: reason.slice(0, LONGEST_REASON) }] : [];
}

/** Waivers out of stored JSON; what cannot be read is left out. */
export function waiversOf(value: unknown): readonly FormWaivers[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((one: unknown): FormWaivers[] => {
      const { form, waivers } = recordOf(one);
      if (typeof form !== 'string' || form === '' || !Array.isArray(waivers)) return [];
      const own = waivers.flatMap(waiverOf).slice(0, MOST_WAIVERS);
      return own.length > 0 ? [{ form, waivers: own }] : [];
    })
    .slice(-MOST_FORMS);
}

/** With the waivers of one form as they are now; the last entry is the one changed last. */
export function replaceWaivers(
  all: readonly FormWaivers[],
  form: string,
  waivers: readonly Waiver[],
): readonly FormWaivers[] {
  const others = all.filter((one) => one.form !== form);
  const own = waivers.length > 0 ? [{ form, waivers: waivers.slice(-MOST_WAIVERS) }] : [];
  return [...others, ...own].slice(-MOST_FORMS);
}
