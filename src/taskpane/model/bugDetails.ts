const LONGEST_STACK = 2000;
const LONGEST_MESSAGE = 500;

/** What a maintainer needs of a thrown error, for the user to copy: version, action, error and where it came from. */
export function bugDetails(bug: unknown, action: string, version: string): string {
  const error = bug instanceof Error ? `${bug.name}: ${bug.message}` : `thrown: ${String(bug)}`;
  const stack = bug instanceof Error ? (bug.stack ?? '') : '';
  return [
    `version ${version}`,
    `action ${action}`,
    error.slice(0, LONGEST_MESSAGE),
    stack.slice(0, LONGEST_STACK),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
