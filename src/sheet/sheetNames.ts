/** Longest sheet name that Excel takes, in UTF-16 units. */
const LONGEST = 31;

/** Cuts to `length` UTF-16 units without splitting a character. */
const cut = (text: string, length: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
};

/** Drops what Excel forbids in a sheet name: `: \ / ? * [ ]`, control characters, apostrophes at either end. */
const clean = (name: string): string => {
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  const allowed = name.replace(/[:\\/?*[\]\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').trim();
  const kept = cut(allowed, LONGEST)
    .replace(/^'+|'+$/g, '')
    .trim();
  return kept === '' || kept.toLowerCase() === 'history' ? `表${kept}` : kept;
};

/**
 * Valid sheet names in the same order; equal ones (case aside) get (2), (3) …
 * @param existing names of sheets that are there already.
 */
export function sheetNames(wished: readonly string[], existing: readonly string[] = []): readonly string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  return wished.map((wish) => {
    const base = clean(wish);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = `(${count})`;
      name = cut(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
