import { intersection } from '../../workbook/address';
import type { Validation } from '../../workbook/sheet';
import type { TypeTable } from '../table';
import { guardStructure, type RangeTarget } from './rangeTarget';

const NONE: Validation = { type: 'None', rule: {}, prompt: {}, errorAlert: {}, ignoreBlanks: true };

const current = ({ sheet, area }: RangeTarget): Validation =>
  sheet.validations.filter((one) => intersection(one.area, area) !== null).at(-1)?.validation ?? NONE;

/** Excel's type names of the rules: `decimal` → Decimal. */
const typeOf = (rule: unknown): string => {
  const [name] = Object.keys((rule ?? {}) as object);
  return name === undefined ? 'None' : name.charAt(0).toUpperCase() + name.slice(1);
};

function change(range: RangeTarget, part: Partial<Validation>): void {
  guardStructure(range.sheet);
  const validation = { ...current(range), ...part };
  range.sheet.validations = [
    ...range.sheet.validations.filter(({ area }) => JSON.stringify(area) !== JSON.stringify(range.area)),
    { area: range.area, validation },
  ];
}

export const dataValidation: TypeTable<RangeTarget> = {
  type: 'DataValidation',
  read: {
    Type: (range) => current(range).type,
    Rule: (range) => current(range).rule,
    Prompt: (range) => current(range).prompt,
    ErrorAlert: (range) => current(range).errorAlert,
    IgnoreBlanks: (range) => current(range).ignoreBlanks,
  },
  write: {
    Rule: (range, rule) => {
      change(range, { rule, type: typeOf(rule) });
    },
    Prompt: (range, prompt) => {
      change(range, { prompt });
    },
    ErrorAlert: (range, errorAlert) => {
      change(range, { errorAlert });
    },
    IgnoreBlanks: (range, ignoreBlanks) => {
      change(range, { ignoreBlanks: ignoreBlanks === true });
    },
  },
  call: {
    Clear: (range) => {
      guardStructure(range.sheet);
      range.sheet.validations = range.sheet.validations.filter(
        ({ area }) => intersection(area, range.area) === null,
      );
    },
  },
};
