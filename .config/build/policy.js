/**
 * Who may show the pane in a frame. Excel on the web puts its own frame inside a page of OneDrive, SharePoint or
 * Microsoft 365, and a browser asks for every one of them; Excel for Windows and Mac uses no frame.
 */
const OFFICE_HOSTS = [
  // worldwide
  'https://*.officeapps.live.com',
  'https://onedrive.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  // operated by 21Vianet
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
  'https://*.office365.cn',
  'https://*.partner.microsoftonline.cn',
];

/**
 * The style rules of Fluent UI are put in through the object model, into style elements without text. A browser
 * checks that empty text all the same: this is its hash, so neither 'unsafe-inline' nor a nonce is needed.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** @param {string} url The origin to allow for a script, or nothing when it is our own. */
const foreignOrigin = (url) => (URL.canParse(url) ? ` ${new URL(url).origin}` : '');

/**
 * What a page may load. It goes into the page itself, and so holds on any server.
 * @param {{ officeJsUrl: string, hasWorkers?: boolean }} settings
 */
export const contentPolicy = ({ officeJsUrl, hasWorkers = false }) =>
  [
    "default-src 'none'",
    `script-src 'self'${foreignOrigin(officeJsUrl)}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(hasWorkers ? ["worker-src 'self'"] : []),
    // office.js asks a hidden page beside itself whether to trust a host that it does not know.
    `frame-src ${foreignOrigin(officeJsUrl).trim() || "'self'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Who may frame a page: browsers take this from a header only.
 * @param {{ frameAncestors: readonly string[] }} settings
 */
export const framePolicy = ({ frameAncestors }) =>
  `frame-ancestors ${["'self'", ...OFFICE_HOSTS, ...frameAncestors].join(' ')}`;
