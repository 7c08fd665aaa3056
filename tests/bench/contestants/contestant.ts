/** Who is measured: bytes in, bytes out, in three steps that can be timed apart. */
export interface Contestant {
  readonly name: string;
  /** What its passes do, for the table. */
  readonly job: string;
  readonly open: (bytes: Uint8Array) => Promise<OpenedByContestant>;
}

export interface OpenedByContestant {
  /** Changes the workbook in memory. */
  readonly change: () => Promise<void>;
  readonly toBytes: () => Promise<Uint8Array>;
}

/** The cell that the peers set: a score, on every form. */
export const PEER_CELL = { name: 'G7', value: 1 } as const;

/** One workbook through all three steps. */
export async function passThrough(contestant: Contestant, bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await contestant.open(bytes);
  await opened.change();
  return opened.toBytes();
}
