import { attribute, type Element } from './element';

/** Which elements may stand in which, in this order; Office takes no other. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DefaultSettings: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  ...Object.fromEntries(
    ['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'Image', 'Url', 'String'].map(
      (name) => [name, ['Override']],
    ),
  ),
};

/** What an action holds, by its type. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ShowTaskpane: ['TaskpaneId', 'SourceLocation', 'Title'],
  ExecuteFunction: ['FunctionName'],
};

const contentOf = (element: Element): readonly string[] =>
  (element.name === 'Action' ? ACTIONS[attribute(element, 'xsi:type')] : CONTENT[element.name]) ?? [];

/** Elements that stand where the schema does not have them, or in another order. */
export function misplaced(element: Element): string[] {
  const places = element.children.map(({ name }) => contentOf(element).indexOf(name));
  const own = element.children
    .filter((_, at) => (places[at] ?? -1) < Math.max(0, ...places.slice(0, at)))
    .map(({ name }) => `${name} in ${element.name}`);
  return [...own, ...element.children.flatMap((child) => misplaced(child))];
}
