/** The pane comes from this computer itself. */
export const isLocal = (address: string): boolean => /^https:\/\/localhost(?::\d+)?(?:\/|$)/.test(address);

export const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
