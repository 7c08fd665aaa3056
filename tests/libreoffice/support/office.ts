import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `soffice --convert-to` filters. The CSV one writes every sheet to a file of its own, cells as they are shown. */
export const FILTERS = {
  pdf: 'pdf:calc_pdf_Export',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
} as const;

const NOT_FOUND =
  'LibreOffice Calc is needed for these tests, but soffice is not on the PATH. Install it: apt-get install libreoffice-calc';

/** One conversion of many files takes seconds; a hanging soffice must not outlast the test. */
const TIMEOUT = 100_000;

/** A LibreOffice of this test's own: its profile and files live in one temporary folder until `close`. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'self-evaluation-office-'));
  private conversions = 0;

  /** @param environment further variables for its process */
  constructor(private readonly environment: Readonly<Record<string, string>> = {}) {}

  /**
   * Opens all files in one call and saves each in the other format.
   * @param files by name with extension (ASCII)
   * @returns the files made, by name; for CSV `name-sheet.csv`. Throws where a file was not opened.
   */
  async convert(
    files: Readonly<Record<string, Uint8Array>>,
    format: keyof typeof FILTERS,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    this.conversions += 1;
    const [from, to] = ['in', 'out'].map((way) => join(this.folder, `${way}${this.conversions}`));
    if (from === undefined || to === undefined) throw new Error('no folder');
    mkdirSync(from);
    mkdirSync(to);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes);
    const inputs = Object.keys(files).map((name) => join(from, name));
    const said = await this.run(['--convert-to', FILTERS[format], '--outdir', to, ...inputs]);
    const made = new Map(readdirSync(to).map((name) => [name, new Uint8Array(readFileSync(join(to, name)))]));
    for (const name of Object.keys(files)) {
      const base = parse(name).name;
      const isMade = [...made.keys()].some(
        (one) => one === `${base}.${format}` || one.startsWith(`${base}-`),
      );
      if (!isMade) throw new Error(`LibreOffice made nothing of ${name}: ${said}`);
    }
    return made;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(args: readonly string[]): Promise<string> {
    const profile = pathToFileURL(join(this.folder, 'profile')).href;
    const all = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...args];
    return new Promise((resolve, reject) => {
      execFile(
        'soffice',
        all,
        { timeout: TIMEOUT, env: { ...officeEnvironment(), ...this.environment } },
        (error, stdout, stderr) => {
          if (error === null) resolve(`${stdout}${stderr}`);
          else if ((error as NodeJS.ErrnoException).code === 'ENOENT') reject(new Error(NOT_FOUND));
          else reject(new Error(`soffice failed (${error.message}): ${stdout}${stderr}`));
        },
      );
    });
  }
}

/** The same language and number formats on every machine, and no screen. */
const officeEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'C.UTF-8',
  SAL_USE_VCLPLUGIN: 'svp',
});

/** The one file of that name. */
export function fileOf(made: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = made.get(name);
  if (!bytes) throw new Error(`no ${name} among ${[...made.keys()].join(', ')}`);
  return bytes;
}

/** Pages of a PDF, counted by its page objects, which LibreOffice writes uncompressed. */
export const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []
  ).length;

/** A text file of LibreOffice's. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
