import type { ListedFile } from './library';

const nameOf = ({ source, file }: ListedFile): string => file?.getState().name ?? source.name;

/** Counts up: how often the name was there, this time included. */
function count(counts: Map<string, number>, name: string): number {
  const number = (counts.get(name) ?? 0) + 1;
  counts.set(name, number);
  return number;
}

/** By id, what a file is called in lists: its name; files of one name also tell their folder, else their number. */
export function labelsOf(files: readonly ListedFile[]): ReadonlyMap<string, string> {
  const [names, places] = [new Map<string, number>(), new Map<string, number>()];
  for (const file of files) count(names, nameOf(file));
  return new Map(
    files.map((file) => {
      const { id, source } = file;
      const name = nameOf(file);
      if (names.get(name) === 1) return [id, name];
      const place = source.folder === '' ? name : `${source.folder}/${name}`;
      const number = count(places, place);
      return [id, number === 1 ? place : `${place} [${number}]`];
    }),
  );
}
