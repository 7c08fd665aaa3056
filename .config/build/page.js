import HtmlPlugin from 'html-webpack-plugin';
import { contentPolicy } from './policy.js';

/**
 * One HTML page. Its scripts are not put in as tags: the page's start script loads them where they can run.
 * @param {{ entry: string, file?: string, template: string, hasOffice?: boolean, settings: import('./settings.js').BuildSettings }} options
 */
export const page = ({ entry, file = entry, template, hasOffice = true, settings }) =>
  new HtmlPlugin({
    filename: `${file}.html`,
    template,
    chunks: [entry],
    inject: false,
    minify: false,
    templateParameters: (_compilation, { js }) => ({
      page: {
        scripts: js,
        contentPolicy: contentPolicy(hasOffice ? settings : { officeJsUrl: '' }),
        officeJsUrl: settings.officeJsUrl,
        standaloneUrl: settings.standaloneUrl,
      },
    }),
  });
