import type { TypeTable } from '../table';
import { rangeCall } from './rangeCall';
import { rangeOpen } from './rangeOpen';
import { rangeRead } from './rangeRead';
import type { RangeTarget } from './rangeTarget';
import { rangeWrite } from './rangeWrite';

export const rangeTable: TypeTable<RangeTarget> = {
  type: 'Range',
  read: rangeRead,
  write: rangeWrite,
  get open() {
    return rangeOpen;
  },
  call: rangeCall,
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
};
