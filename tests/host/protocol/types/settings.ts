import type { HostWorkbook } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../errors';
import { bind, type HostObject, type TypeTable } from '../table';

const settingTable: TypeTable<string> = {
  type: 'Setting',
  read: {
    Key: (key) => key,
    Value: (key, { workbook }) => workbook.settings.get(key) ?? null,
  },
  write: {
    Value: (key, value, { workbook }) => {
      workbook.settings.set(key, value);
    },
  },
  call: {
    Delete: (key, _, { workbook }) => {
      workbook.settings.delete(key);
    },
  },
  identity: (key) => ({ _Id: key }),
};

const find = (workbook: HostWorkbook, key: unknown): HostObject | null =>
  workbook.settings.has(String(key)) ? bind(settingTable, String(key)) : null;

/** Kept in the file for this add-in alone. */
export const settingsTable: TypeTable<HostWorkbook> = {
  type: 'SettingCollection',
  open: {
    '': (workbook, [key]) => {
      const setting = find(workbook, key);
      if (!setting) throw itemNotFound();
      return setting;
    },
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    Add: (workbook, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument();
      workbook.settings.set(key, value);
      return bind(settingTable, key);
    },
  },
  call: { GetCount: ({ settings }) => settings.size },
  items: ({ settings }) => [...settings.keys()].map((key) => bind(settingTable, key)),
};

export { settingTable };
