/** The JSON report's shape, key by key: what is not named here may not stand in it, and what is named must. */
type Shape = ((value: unknown) => boolean) | { readonly [key: string]: Shape } | readonly [Shape];

const text = (value: unknown): boolean => typeof value === 'string';
const number = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const numberOrNull = (value: unknown): boolean => value === null || number(value);
const cellValue = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const address = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:[A-Z]{1,3}[1-9]\d*)?$/.test(value);
const line = (value: unknown): boolean => typeof value === 'string' && value !== '' && !/[\r\n]/.test(value);

const goal: Shape = {
  maxScore: number,
  declaredScore: numberOrNull,
  score: numberOrNull,
  cells: { score: address },
};

const form: Shape = {
  file: line,
  sheet: line,
  anchor: address,
  profile: oneOf('hubei', 'hubei80', 'mof'),
  header: {
    title: text,
    year: numberOrNull,
    unitName: text,
    dateFilled: text,
    projectName: text,
    competentDepartment: text,
    implementingUnit: text,
    declaredTotal: numberOrNull,
  },
  budget: {
    approved: numberOrNull,
    executed: numberOrNull,
    declaredRate: numberOrNull,
    rate: numberOrNull,
    maxScore: numberOrNull,
    declaredScore: numberOrNull,
    exactScore: numberOrNull,
    score: numberOrNull,
    cells: { approved: address, executed: address, rate: address, score: address },
  },
  goal: (value) => value === null || faults(value, goal, '').length === 0,
  indicators: [
    {
      level1: text,
      level2: text,
      name: text,
      weight: numberOrNull,
      weightSource: oneOf('column', 'label', 'setting', 'even-split', 'written-scores', null),
      targetText: text,
      actualText: text,
      kind: oneOf('positive', 'reverse', 'equal', 'range', 'qualitative', 'date', 'unreadable'),
      outcome: oneOf('met', 'unmet', 'exceeded', 'judged', 'unreadable'),
      declaredScore: numberOrNull,
      exactScore: numberOrNull,
      score: numberOrNull,
      explanation: line,
      cells: { target: address, actual: address, score: address },
    },
  ],
  causeAnalysis: text,
  improvement: text,
  total: { declared: numberOrNull, computed: number, maxScore: number },
  findings: [
    { rule: line, severity: oneOf('error', 'warning', 'info'), at: text, cell: address, message: line },
  ],
  edits: [{ cell: address, before: cellValue, after: cellValue }],
};

const document: Shape = {
  version: oneOf(1),
  product: { version: (value) => typeof value === 'string' && /^\d+\.\d+\.\d+/.test(value) },
  forms: [form],
  unrecognized: [{ file: line, sheet: line, reason: line }],
  problems: [{ file: line, code: line, message: line }],
};

function faults(value: unknown, shape: Shape, path: string): readonly string[] {
  if (typeof shape === 'function') return shape(value) ? [] : [`${path}: ${JSON.stringify(value)}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((one, index) => faults(one, shape[0] as Shape, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [`${path}: no object`];
  const own = shape as Readonly<Record<string, Shape>>;
  const keys = Object.keys(value);
  return [
    ...keys.filter((key) => !Object.hasOwn(own, key)).map((key) => `${path}.${key}: unknown key`),
    ...Object.entries(own).flatMap(([key, part]) =>
      keys.includes(key)
        ? faults((value as Record<string, unknown>)[key], part, `${path}.${key}`)
        : [`${path}.${key}: missing`],
    ),
  ];
}

/** Where a document departs from the report's shape; empty when it does not. */
export const shapeFaults = (value: unknown): readonly string[] => faults(value, document, 'report');
