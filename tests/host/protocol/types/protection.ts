import { defaultOptions } from '../../workbook/protection';
import type { HostSheet } from '../../workbook/sheet';
import { accessDenied, invalidArgument, invalidOperation } from '../errors';
import type { TypeTable } from '../table';

export const protectionTable: TypeTable<HostSheet> = {
  type: 'WorksheetProtection',
  read: {
    Protected: ({ protection }) => protection.isProtected,
    Options: ({ protection }) => protection.options,
  },
  call: {
    Protect: ({ protection }, [options, password]) => {
      if (protection.isProtected) throw invalidOperation();
      if (options !== undefined && options !== null && typeof options !== 'object') throw invalidArgument();
      protection.isProtected = true;
      protection.password = typeof password === 'string' && password !== '' ? password : null;
      protection.options = { ...defaultOptions(), ...(options as object | null | undefined) };
    },
    Unprotect: ({ protection }, [password]) => {
      if (protection.password !== null && protection.password !== password) throw accessDenied();
      protection.isProtected = false;
      protection.password = null;
    },
  },
};
