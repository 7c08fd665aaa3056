import { attribute, named, type Element } from './element';

/** Office refuses longer ones without saying why. */
const LONGEST_ID = 32;

/** In which table of the resources a reference looks. */
const TABLE_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const resourcesOf = (manifest: Element): readonly { table: string; id: string }[] =>
  (named(manifest, 'Resources')[0]?.children ?? []).flatMap(({ name: table, children }) =>
    children.map((child) => ({ table, id: attribute(child, 'id') })),
  );

const referencesOf = (manifest: Element): readonly { table: string; id: string }[] =>
  named(manifest, ...Object.keys(TABLE_OF))
    .filter(({ attributes }) => 'resid' in attributes)
    .map((element) => ({ table: TABLE_OF[element.name] ?? '', id: attribute(element, 'resid') }));

/** References to nothing, or into the wrong table; resources that nothing refers to. */
export function dangling(manifest: Element): string[] {
  const key = ({ table, id }: { table: string; id: string }): string => `${table}/${id}`;
  const [offered, used] = [resourcesOf(manifest).map(key), referencesOf(manifest).map(key)];
  return [
    ...used.filter((one) => !offered.includes(one)).map((one) => `not there: ${one}`),
    ...offered.filter((one) => !used.includes(one)).map((one) => `not used: ${one}`),
  ];
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

/** Ids that two resources, or two controls, share. */
export const ambiguous = (manifest: Element): string[] => [
  ...repeated(resourcesOf(manifest).map(({ id }) => id)),
  ...repeated(named(manifest, 'Control', 'Group').map((element) => attribute(element, 'id'))),
];

export const overlong = (manifest: Element): string[] =>
  resourcesOf(manifest)
    .map(({ id }) => id)
    .filter((id) => id.length > LONGEST_ID);

/** A runtime that the pane and the buttons share must be the pane's own page. */
export function foreignRuntimes(manifest: Element): string[] {
  const pages = named(manifest, 'SourceLocation', 'FunctionFile').flatMap(
    (one) => one.attributes['resid'] ?? [],
  );
  return named(manifest, 'Runtime')
    .map((runtime) => attribute(runtime, 'resid'))
    .filter((id) => pages.some((page) => page !== id));
}
