import type { Severity } from '../finding';
import type { Check } from './check';
import { raise } from './raise';
import { isBlankText } from './texts';

/** Fields in the order of the form, with their severity. */
const fields = [
  ['unitName', 'warning'],
  ['dateFilled', 'warning'],
  ['projectName', 'error'],
  ['competentDepartment', 'warning'],
  ['implementingUnit', 'error'],
] as const satisfies readonly (readonly [string, Severity])[];

/** A header field is blank. A form without the field's label has no such place, and nothing is missing. */
export const headerMissing: Check = (form) =>
  fields
    .filter(([field]) => {
      const text = form.header[field];
      return text !== null && isBlankText(text);
    })
    .map(([field, severity]) =>
      raise(
        form,
        `header-missing/${field}`,
        { item: { kind: 'header' }, place: `header.${field}`, severity },
        {},
      ),
    );
