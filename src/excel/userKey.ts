import { SETTINGS_KEY } from './workbookSettings';

/** Key of the user's text in the browser: Excel on the web gives every site that embeds the add-in its own part of it. */
export const userKey = (): string => {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ''}${SETTINGS_KEY}`;
};
