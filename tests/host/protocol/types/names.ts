import { areaName, quotedName, readReference } from '../../workbook/address';
import type { HostSheet } from '../../workbook/sheet';
import type { HostName, HostWorkbook } from '../../workbook/workbook';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';
import { rangeTable } from './range';
import { addressOf, rangeTarget, type RangeTarget } from './rangeTarget';
import { worksheetTable } from './worksheet';

/** The names of one sheet, or of the workbook (null). */
export interface NamesTarget {
  readonly sheet: HostSheet | null;
}

/** Excel keeps a sheet's print area as a name of that sheet. */
const PRINT_AREA = 'Print_Area';

const printAreaFormula = (sheet: HostSheet): string =>
  `=${sheet.printAreas.map((area) => `${quotedName(sheet.name)}!${areaName(area, true)}`).join(',')}`;

/** The print area as a name; its comment stays when the area changes. */
const printAreaName = (sheet: HostSheet): HostName => ({
  name: PRINT_AREA,
  formula: printAreaFormula(sheet),
  get comment() {
    return sheet.printAreaComment;
  },
  set comment(text) {
    sheet.printAreaComment = text;
  },
  visible: true,
  sheet,
});

const isPrintArea = ({ name, sheet }: Pick<HostName, 'name' | 'sheet'>): boolean =>
  sheet !== null && name.toLowerCase() === PRINT_AREA.toLowerCase();

function setPrintArea(sheet: HostSheet, formula: string): void {
  const reference = readReference(formula);
  if (!reference) throw invalidArgument();
  sheet.printAreas = [...reference.areas];
}

function namesOf({ sheet }: NamesTarget, workbook: HostWorkbook): readonly HostName[] {
  const own = workbook.names.filter((name) => name.sheet === sheet);
  return sheet && sheet.printAreas.length > 0 ? [...own, printAreaName(sheet)] : own;
}

const find = (target: NamesTarget, key: unknown, workbook: HostWorkbook): HostName | undefined =>
  namesOf(target, workbook).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function formulaOf(reference: unknown): string {
  if (typeof reference === 'string' || typeof reference === 'number') {
    return String(reference).startsWith('=') ? String(reference) : `="${String(reference)}"`;
  }
  const target = (reference as HostObject | undefined)?.target as RangeTarget | undefined;
  if (!target?.area) throw invalidArgument();
  return `=${quotedName(target.sheet.name)}!${areaName(target.area, true)}`;
}

function add({ sheet }: NamesTarget, args: readonly unknown[], workbook: HostWorkbook): HostObject {
  const [name, reference, comment] = args;
  if (typeof name !== 'string' || !VALID.test(name) || readReference(name)) throw invalidArgument();
  if (find({ sheet }, name, workbook)) throw itemAlreadyExists();
  const formula = formulaOf(reference);
  const text = typeof comment === 'string' ? comment : '';
  if (sheet && isPrintArea({ name, sheet })) {
    setPrintArea(sheet, formula);
    sheet.printAreaComment = text;
    return bind(nameTable, printAreaName(sheet));
  }
  const added = { name, formula, comment: text, visible: true, sheet };
  workbook.names.push(added);
  return bind(nameTable, added);
}

function rangeOf({ formula, sheet }: HostName, workbook: HostWorkbook): RangeTarget | null {
  const reference = readReference(formula);
  const home = reference?.sheet === null ? sheet : workbook.find(reference?.sheet ?? '');
  const [area] = reference?.areas ?? [];
  return home && area ? rangeTarget(home, area) : null;
}

export const nameTable: TypeTable<HostName> = {
  type: 'NamedItem',
  read: {
    Name: ({ name }) => name,
    Comment: ({ comment }) => comment,
    Formula: ({ formula }) => formula,
    Visible: ({ visible }) => visible,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Type: (name, { workbook }) => (rangeOf(name, workbook) ? 'Range' : 'String'),
    Value: (name, { workbook }) => {
      const range = rangeOf(name, workbook);
      return range ? addressOf(range) : name.formula.replace(/^="?|"$/g, '');
    },
  },
  write: {
    Comment: (name, value) => {
      name.comment = String(value);
    },
    Visible: (name, value) => {
      name.visible = value === true;
    },
    Formula: (name, value) => {
      name.formula = formulaOf(value);
      if (name.sheet && isPrintArea(name)) setPrintArea(name.sheet, name.formula);
    },
  },
  open: {
    GetRange: (name, _, { workbook }) => {
      const range = rangeOf(name, workbook);
      if (!range) throw invalidArgument();
      return bind(rangeTable, range);
    },
    GetRangeOrNullObject: (name, _, { workbook }) => {
      const range = rangeOf(name, workbook);
      return range && bind(rangeTable, range);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && bind(worksheetTable, sheet),
  },
  call: {
    Delete: ({ name, sheet }, _, { workbook }) => {
      if (sheet && isPrintArea({ name, sheet })) {
        sheet.printAreas = [];
        sheet.printAreaComment = '';
      }
      const at = workbook.names.findIndex((one) => one.name === name && one.sheet === sheet);
      if (at >= 0) workbook.names.splice(at, 1);
    },
  },
  identity: ({ name }) => ({ _Id: name }),
};

export const namesTable: TypeTable<NamesTarget> = {
  type: 'NamedItemCollection',
  open: {
    '': (target, [key], { workbook }) => {
      const name = find(target, key, workbook);
      if (!name) throw itemNotFound();
      return bind(nameTable, name);
    },
    GetItemOrNullObject: (target, [key], { workbook }) => {
      const name = find(target, key, workbook);
      return name ? bind(nameTable, name) : null;
    },
    Add: (target, args, { workbook }) => add(target, args, workbook),
  },
  call: { GetCount: (target, _, { workbook }) => namesOf(target, workbook).length },
  items: (target, { workbook }) => namesOf(target, workbook).map((name) => bind(nameTable, name)),
};
