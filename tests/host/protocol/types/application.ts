import type { HostWorkbook } from '../../workbook/workbook';
import type { TypeTable } from '../table';

/** Nothing is drawn or computed here, so what holds drawing and computing back has nothing to do. */
export const applicationTable: TypeTable<HostWorkbook> = {
  type: 'Application',
  read: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: () => 'Done',
  },
  write: {
    CalculationMode: (workbook, value) => {
      workbook.calculationMode = String(value);
    },
  },
  call: {
    Calculate: (workbook) => {
      for (const sheet of workbook.sheets) workbook.calculate(sheet);
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

export const runtimeTable: TypeTable<HostWorkbook> = {
  type: 'Runtime',
  read: { EnableEvents: (_, { tracking }) => tracking.areEventsEnabled },
  write: {
    EnableEvents: (_, value, { tracking }) => {
      tracking.areEventsEnabled = value === true;
    },
  },
};
