/** Where the manifest in the repository says that the add-in is. */
const LOCAL = 'https://localhost:3000';

/** Office wants four numbers. @param {string} version "1.2.3", what follows a hyphen is left out */
export const manifestVersion = (version) => `${version.replace(/[-+].*$/, '')}.0`;

/**
 * The manifest to give to users.
 * @param {string} manifest @param {string} addinUrl without a slash at the end @param {string} version of the product
 */
export const stampManifest = (manifest, addinUrl, version) =>
  manifest
    .replaceAll(LOCAL, addinUrl.replaceAll('&', '&amp;'))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
