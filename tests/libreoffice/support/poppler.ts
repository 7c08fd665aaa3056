import { execFile } from 'node:child_process';

/** A picture, 8 bits a colour, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colors: Uint8Array;
}

export interface Word {
  readonly text: string;
  /** Points from the page's top-left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const BYTES = 500_000_000;

/** A program of Poppler's over a PDF on its standard input; what it writes. */
function poppler(program: string, args: readonly string[], pdf: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      args,
      { encoding: 'buffer', maxBuffer: BYTES },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === 'ENOENT')
          reject(
            new Error(
              `${program} is needed for these tests, but is not on the PATH. Install it: apt-get install poppler-utils`,
            ),
          );
        else reject(new Error(`${program} failed: ${stderr.toString()}`));
      },
    );
    // A program that is not there closes its input at once; the error above tells of it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(pdf);
  });
}

/** One picture (PPM, P6) after the other. */
function picturesIn(bytes: Buffer): readonly Picture[] {
  const pictures: Picture[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [head = '', width = '', height = ''] =
      /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40)) ?? [];
    if (head === '') throw new Error('no picture of a page');
    const from = at + head.length;
    at = from + Number(width) * Number(height) * 3;
    pictures.push({ width: Number(width), height: Number(height), colors: bytes.subarray(from, at) });
  }
  return pictures;
}

/** Every page as it is seen, lines and characters without soft edges. */
export const picturesOf = async (pdf: Uint8Array, dotsPerInch: number): Promise<readonly Picture[]> =>
  picturesIn(
    await poppler('pdftoppm', ['-r', String(dotsPerInch), '-aa', 'no', '-aaVector', 'no', '-'], pdf),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

/** The words of every page and where they stand. */
export async function wordsOf(pdf: Uint8Array): Promise<readonly (readonly Word[])[]> {
  const html = (await poppler('pdftotext', ['-bbox', '-', '-'], pdf)).toString('utf8');
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text: decoded(text),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}
