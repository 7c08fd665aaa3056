/** Exit codes (documented in --help). A higher trouble wins: internal, then undone, then findings. */
export const EXIT = { clean: 0, findings: 1, undone: 2, internal: 3, usage: 64 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
