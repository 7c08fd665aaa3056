import type { Contestant } from './contestant';

/** Loads a contestant and its library, and nothing of the others: a memory run holds one alone. */
export const CONTESTANTS = {
  ours: async (): Promise<Contestant> => (await import('./ours')).ours,
  oursOneCell: async (): Promise<Contestant> => (await import('./oursOneCell')).oursOneCell,
  excelJs: async (): Promise<Contestant> => (await import('./excelJs')).excelJs,
  sheetJs: async (): Promise<Contestant> => (await import('./sheetJs')).sheetJs,
} as const;

export type ContestantId = keyof typeof CONTESTANTS;

export const CONTESTANT_IDS = Object.keys(CONTESTANTS) as ContestantId[];
