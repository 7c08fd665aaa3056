import { tokens } from '@fluentui/react-components';

/** Visible focus for native elements, in every theme (system colours replace it in contrast themes). */
export const focusRing = {
  ':focus-visible': {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '1px',
  },
} as const;
