import { cellName } from '../../sheet/index';

interface Expected {
  readonly sheetId: string;
  readonly address: string;
  readonly until: number;
}

/** A block of one column that is about to be written. */
export interface WrittenBlock {
  readonly sheetId: string;
  readonly top: number;
  readonly column: number;
  readonly rows: number;
}

/** How long an event may come behind the write that caused it, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Tells the events of our own writes from those of the user. Excel says so itself from ExcelApi 1.14 on; below, an
 * event is taken for ours once for each block that was just written.
 */
export class OwnWrites {
  private expected: Expected[] = [];

  /** @param now milliseconds of any steady clock. */
  constructor(private readonly now: () => number) {}

  expect(blocks: readonly WrittenBlock[]): void {
    const until = this.now() + PATIENCE;
    for (const { sheetId, top, column, rows } of blocks) {
      const [first, last] = [cellName({ row: top, column }), cellName({ row: top + rows - 1, column })];
      this.expected.push({ sheetId, address: first === last ? first : `${first}:${last}`, until });
    }
  }

  /** @param triggerSource absent below ExcelApi 1.14. */
  isOwn(sheetId: string, address: string, triggerSource: string | undefined): boolean {
    const now = this.now();
    this.expected = this.expected.filter(({ until }) => until >= now);
    const index = this.expected.findIndex((one) => one.sheetId === sheetId && one.address === address);
    if (triggerSource === undefined && index < 0) return false;
    if (triggerSource !== undefined && triggerSource !== 'ThisLocalAddin') return false;
    if (index >= 0) this.expected.splice(index, 1);
    return true;
  }
}
