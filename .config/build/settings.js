/**
 * Where Microsoft serves office.js. Its licence (the "Microsoft Office Add-ins" terms in the npm package
 * @microsoft/office-js) allows neither a changed copy nor one for other purposes: `own` therefore only points at a
 * folder; the operator puts an unmodified copy there (office.js, excel-*.js, office_strings.js of zh-cn and en-us)
 * and answers for its licence. Nothing of it is in this repository or in dist/.
 */
const OFFICE_JS = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  own: './office/office.js',
};

/**
 * @typedef {object} BuildSettings
 * @property {string} addinUrl Where dist/ is served, without a slash at the end. https only: Excel takes no other.
 * @property {string} officeJsUrl Absolute, or relative to the pages.
 * @property {string} standaloneUrl The page without Excel, absolute or relative to the pages.
 * @property {readonly string[]} frameAncestors Further origins that may show the pane (an Office server of one's own).
 */

/** @param {string} name @param {string} text */
function httpsUrl(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') throw new Error(`${name}: an https address is needed, got "${text}"`);
  return url.href;
}

/** @param {string} name @param {string} text */
const pageUrl = (name, text) => (/^\.{0,2}\//.test(text) ? text : httpsUrl(name, text));

/** @param {Record<string, string | undefined>} environment @returns {BuildSettings} */
export function buildSettings(environment) {
  const officeJs = environment['OFFICE_JS_URL'] || 'worldwide';
  return {
    addinUrl: httpsUrl('ADDIN_URL', environment['ADDIN_URL'] || 'https://localhost:3000').replace(/\/$/, ''),
    officeJsUrl: Object.hasOwn(OFFICE_JS, officeJs)
      ? OFFICE_JS[/** @type {keyof typeof OFFICE_JS} */ (officeJs)]
      : pageUrl('OFFICE_JS_URL', officeJs),
    standaloneUrl: pageUrl('STANDALONE_URL', environment['STANDALONE_URL'] || './index.html'),
    frameAncestors: (environment['FRAME_ANCESTORS'] || '').split(/[\s,]+/).filter((origin) => origin !== ''),
  };
}
