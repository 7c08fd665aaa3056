import { languageAskedFor } from './args/command';
import { escapeLines } from './terminal/escape';
import { VERSION } from './version';
import { noteWords } from './words';

const detailsOf = (bug: unknown): string =>
  bug instanceof Error ? (bug.stack ?? `${bug.name}: ${bug.message}`) : String(bug);

/** A sentence, and the details for the user to copy. */
export const bugReport = (bug: unknown, argv: readonly string[]): string =>
  [
    noteWords[languageAskedFor(argv)].bug,
    '----',
    `version ${VERSION}, node ${process.version}, ${process.platform} ${process.arch}`,
    `arguments: ${JSON.stringify(argv)}`,
    detailsOf(bug),
    '----',
  ]
    .map(escapeLines)
    .join('\n');
