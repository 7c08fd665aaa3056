const PRODUCT = 'self-evaluation-assistant';

/**
 * Name of what is kept of one build; the pages of that build hold a lock of the same name. All sites of one origin
 * share their caches, so the folder that the page lies in is a part of it.
 * @param build version and hash @param folder address, with a slash at the end
 */
export const cacheName = (build: string, folder: string): string => `${PRODUCT} ${build} ${folder}`;

/** Whether a cache holds some build of the product in this folder. */
export const isCacheOf = (name: string, folder: string): boolean =>
  name.startsWith(`${PRODUCT} `) && name.endsWith(` ${folder}`);
