/** The ribbon's buttons by their FunctionName in the manifest. */
export const BUTTONS = ['recalculate', 'validateForm', 'insertForm'] as const;

export type Button = (typeof BUTTONS)[number];
