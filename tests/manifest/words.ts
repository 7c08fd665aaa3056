import { attribute, named, type Element } from './element';

const LONGEST_LABEL = 8;

/** Texts without Chinese, or without an English override. */
export const untranslated = (manifest: Element): string[] =>
  named(manifest, 'DisplayName', 'Description', 'String')
    .filter(({ attributes }) => 'DefaultValue' in attributes)
    .filter(
      (one) =>
        !/\p{Script=Han}/u.test(attribute(one, 'DefaultValue')) ||
        !one.children.some(
          (child) => attribute(child, 'Locale') === 'en-US' && attribute(child, 'Value') !== '',
        ),
    )
    .map((one) => attribute(one, 'DefaultValue'));

/** Labels on the ribbon that are too long to be read there. */
export function longLabels(manifest: Element): string[] {
  const ids = named(manifest, 'Group', 'Control').flatMap(({ children }) =>
    children.filter(({ name }) => name === 'Label').map((label) => attribute(label, 'resid')),
  );
  return named(manifest, 'String')
    .filter((one) => ids.includes(attribute(one, 'id')))
    .map((one) => attribute(one, 'DefaultValue'))
    .filter((label) => [...label].length > LONGEST_LABEL);
}

/** Addresses that are not https. */
export const insecure = (manifest: Element): string[] =>
  [
    ...named(manifest, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'),
    ...named(manifest, 'Url', 'Image').flatMap(({ children }) => children),
  ]
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? [])
    .filter((address) => !address.startsWith('https://'));
