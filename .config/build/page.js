import HtmlPlugin from 'html-webpack-plugin';
import { buildName } from './offline.js';
import { contentPolicy } from './policy.js';

/**
 * @typedef {object} PageOptions
 * @property {string} entry
 * @property {string} [file] Its name without .html; the entry's where not said.
 * @property {string} template
 * @property {boolean} [hasOffice] false: the page works without office.js, and with workers of its own.
 * @property {string | null} [offlineVersion] The product's, of a page that a service worker keeps.
 * @property {import('./settings.js').BuildSettings} settings
 */

/**
 * One HTML page. Its scripts are not put in as tags: the page's start script loads them where they can run.
 * @param {PageOptions} options
 */
export const page = ({ entry, file = entry, template, hasOffice = true, offlineVersion = null, settings }) =>
  new HtmlPlugin({
    filename: `${file}.html`,
    template,
    chunks: [entry],
    inject: false,
    minify: false,
    templateParameters: (compilation, { js }) => ({
      page: {
        scripts: js,
        contentPolicy: contentPolicy(hasOffice ? settings : { officeJsUrl: '', hasWorkers: true }),
        offlineBuild: offlineVersion === null ? null : buildName(offlineVersion, compilation),
        officeJsUrl: settings.officeJsUrl,
        standaloneUrl: settings.standaloneUrl,
      },
    }),
  });
