import { makeStyles, tokens } from '@fluentui/react-components';
import type { IconName } from '../kit/Icon';
import type { GroupName } from './groups';

/** The picture of a group or a severity. */
export const ICONS: Readonly<Record<GroupName, IconName>> = {
  error: 'problem',
  warning: 'warning',
  info: 'info',
  waived: 'success',
};

/** The colour of its picture and word; never the only sign. */
export const useInk = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  waived: { color: tokens.colorStatusSuccessForeground1 },
});
