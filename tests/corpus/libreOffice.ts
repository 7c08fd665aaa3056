import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const AT_ONCE = 20;
const PATIENCE = 180_000;

/** Opens each file in LibreOffice by converting it; gives the ones it made nothing of. */
export function unopenedByLibreOffice(files: readonly string[], scratch: string): string[] {
  const converted = join(scratch, 'converted');
  mkdirSync(converted, { recursive: true });
  for (let i = 0; i < files.length; i += AT_ONCE) convert(files.slice(i, i + AT_ONCE), converted, scratch);
  const result = (file: string): string => join(converted, `${basename(file).replace(/\.[^.]*$/, '')}.ods`);
  return files.filter((file) => {
    if (existsSync(result(file))) return false;
    convert([file], converted, scratch);
    return !existsSync(result(file));
  });
}

/** A profile of its own, so that a running office is not disturbed. What fails shows in what is missing afterwards. */
function convert(files: readonly string[], converted: string, scratch: string): void {
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  const options = ['--headless', '--convert-to', 'ods', '--outdir', converted];
  try {
    execFileSync('soffice', [profile, ...options, ...files], { stdio: 'ignore', timeout: PATIENCE });
  } catch (error) {
    console.error(
      `soffice: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
  }
}
