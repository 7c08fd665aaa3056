import type { HostWorkbook } from '../../workbook/workbook';
import { invalidArgument } from '../errors';
import type { TypeTable } from '../table';

/** What `Office.addin.showAsTaskpane` and `hide` talk to: the runtime that pane and ribbon share. */
export const appRuntimeTable: TypeTable<HostWorkbook> = {
  type: 'AppRuntimeService',
  call: {
    GetAppRuntimeState: ({ paneState }) => paneState,
    SetAppRuntimeState: (workbook, [state]) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
      workbook.paneState = state;
    },
  },
};

/** The name by which the client library makes one. */
export const APP_RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';
